package dev.cormorant.example.explorer.report;

import static dev.cormorant.example.explorer.schema.Dependencies.DEPENDENCIES;
import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;

import dev.cormorant.Db;
import dev.cormorant.example.explorer.schema.Artifact;
import dev.cormorant.expression.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a version needs where it is used: what it depends on, what that depends on, and so on, without tests
 * and without what is optional. As in Maven the version that is nearest to the start wins; of those that are as near it
 * is the first by name. Where a POM leaves the version to a parent, or asks for one that is not here by that very number, the
 * newest that is here stands for it.
 *
 * <p>Two statements for each level, however many artifacts are on it: its versions, and what they depend on.
 */
final class Needs {
    private final Db db;
    private final Set<Long> met = new HashSet<>();
    private final List<Need> needs = new ArrayList<>();

    private Needs(Db db) {
        this.db = db;
    }

    /**
     * An artifact that is needed.
     *
     * @param level how far away: 1 for a dependency of the start
     * @param wanted the version as the POM has it that brings it in; null if a parent decides
     * @param here the version that stands for it; null if none is here, and so it is unknown what it needs
     * @param by the artifact that brings it in
     */
    record Need(int level, String artifact, @Nullable String wanted, @Nullable String here, String by) {}

    private record Link(long artifactId, String groupId, String name, @Nullable String requirement) {
        String artifact() {
            return groupId + ":" + name;
        }
    }

    private record Candidate(long artifactId, String number, List<Link> links) {}

    private record Step(Link link, String by) {}

    /** All that a version of an artifact needs, nearest first. */
    static List<Need> of(Db db, Artifact artifact, String number) {
        Needs needs = new Needs(db);
        needs.walk(new Step(new Link(artifact.id(), artifact.groupId(), artifact.name(), number), ""));
        return needs.needs;
    }

    private void walk(Step start) {
        Map<Long, Step> level = Map.of(start.link().artifactId(), start);
        for (int depth = 0; !level.isEmpty(); depth++) {
            met.addAll(level.keySet());
            Map<Long, List<Candidate>> here = versions(level.keySet());
            Map<Long, Step> next = new LinkedHashMap<>();
            for (Step step : level.values()) {
                Link link = step.link();
                Optional<Candidate> chosen = here.getOrDefault(link.artifactId(), List.of()).stream()
                        .max(closeTo(link.requirement()));
                if (depth > 0) {
                    String number = chosen.map(Candidate::number).orElse(null);
                    needs.add(new Need(depth, link.artifact(), link.requirement(), number, step.by()));
                }
                chosen.map(Candidate::links).orElse(List.of()).stream()
                        .filter(further -> !met.contains(further.artifactId()))
                        .forEach(further ->
                                next.putIfAbsent(further.artifactId(), new Step(further, link.artifact())));
            }
            level = next;
        }
    }

    /** The very number that was wanted, or else the newest. */
    private static Comparator<Candidate> closeTo(@Nullable String wanted) {
        return Comparator.comparing((Candidate candidate) -> candidate.number().equals(wanted))
                .thenComparing(Candidate::number, VersionOrder.OLDEST_FIRST);
    }

    private Map<Long, List<Candidate>> versions(Set<Long> artifacts) {
        return db.from(VERSIONS)
                .where(VERSIONS.known.eq(true), VERSIONS.artifactId.in(artifacts))
                .select(Selection.of(
                        VERSIONS.artifactId,
                        VERSIONS.number,
                        VERSIONS.dependencies
                                .where(DEPENDENCIES.areInherited())
                                .orderBy(
                                        DEPENDENCIES.artifact.get(a -> a.groupId).asc(),
                                        DEPENDENCIES.artifact.get(a -> a.name).asc())
                                .select(Selection.of(
                                        DEPENDENCIES.artifactId,
                                        DEPENDENCIES.artifact.get(a -> a.groupId),
                                        DEPENDENCIES.artifact.get(a -> a.name),
                                        DEPENDENCIES.requirement,
                                        Link::new)),
                        Candidate::new))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Candidate::artifactId));
    }
}
