package dev.cormorant.example.explorer.report;

import static dev.cormorant.example.explorer.schema.Dependencies.DEPENDENCIES;

import dev.cormorant.Db;
import dev.cormorant.example.explorer.report.Genealogy.Member;
import dev.cormorant.example.explorer.schema.Artifact;
import dev.cormorant.expression.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a version needs where it is used: what it depends on, what that depends on, and so on, without tests
 * and without what is optional. As in Maven the version that is nearest to the start wins; of those that are as near it
 * is the first by name. Where the version that is wanted is not here, or unknown, the newest that is here stands for it.
 *
 * <p>Each level takes one statement for what it depends on, and few for what parents decide, however many artifacts are
 * on it.
 */
final class Needs {
    private final Db db;
    private final Genealogy genealogy;
    private final Decisions decisions;
    private final Set<Long> met = new HashSet<>();
    private final List<Need> needs = new ArrayList<>();

    private Needs(Db db) {
        this.db = db;
        this.genealogy = new Genealogy(db);
        this.decisions = new Decisions(db, genealogy);
    }

    /**
     * An artifact that is needed.
     *
     * @param level how far away: 1 for a dependency of the start
     * @param wanted the version that is wanted; null if that is unknown
     * @param here the version that stands for it; null if none is here, and so it is unknown what it needs
     * @param by the artifact that brings it in
     */
    record Need(
            int level,
            String artifact,
            @Nullable String wanted,
            @Nullable String here,
            String by) {}

    /** All that a version of an artifact needs, nearest first. */
    static List<Need> of(Db db, Artifact artifact, String number) {
        Needs needs = new Needs(db);
        needs.walk(artifact, number);
        return needs.needs;
    }

    private void walk(Artifact artifact, String number) {
        Map<Long, String> level = new LinkedHashMap<>();
        genealogy
                .exactly(artifact.id(), number)
                .ifPresent(start -> level.put(start.id(), artifact.groupId() + ":" + artifact.name()));
        met.add(artifact.id());
        for (int depth = 1; !level.isEmpty(); depth++) {
            decisions.read(level.keySet());
            Map<Long, String> next = new LinkedHashMap<>();
            for (Link link : links(level.keySet())) {
                if (link.isInherited() && met.add(link.artifactId())) {
                    Optional<Member> here = genealogy.closest(link.artifactId(), link.number());
                    here.ifPresent(member -> next.put(member.id(), link.artifact()));
                    needs.add(new Need(
                            depth,
                            link.artifact(),
                            link.number(),
                            here.map(Member::number).orElse(null),
                            level.getOrDefault(link.versionId(), "")));
                }
            }
            level.clear();
            level.putAll(next);
        }
    }

    /** What some versions depend on, with what parents say where their own POMs do not. */
    private List<Link> links(Collection<Long> versions) {
        return listed(versions).stream().map(this::decided).toList();
    }

    private Link decided(Link listed) {
        Link link = listed.withNumber(decisions.resolve(listed.number(), listed.versionId()));
        return decisions
                .about(link.artifactId(), link.versionId())
                .map(link::or)
                .orElse(link);
    }

    private List<Link> listed(Collection<Long> versions) {
        return db.from(DEPENDENCIES)
                .where(DEPENDENCIES.versionId.in(versions), DEPENDENCIES.areInherited())
                .orderBy(
                        DEPENDENCIES.artifact.get(a -> a.groupId).asc(),
                        DEPENDENCIES.artifact.get(a -> a.name).asc())
                .select(Selection.of(
                        DEPENDENCIES.versionId,
                        DEPENDENCIES.artifactId,
                        DEPENDENCIES.artifact.get(a -> a.groupId),
                        DEPENDENCIES.artifact.get(a -> a.name),
                        DEPENDENCIES.requirement,
                        DEPENDENCIES.scope,
                        Link::new))
                .list();
    }
}
