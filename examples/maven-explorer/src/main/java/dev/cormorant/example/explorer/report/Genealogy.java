package dev.cormorant.example.explorer.report;

import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;

import dev.cormorant.Db;
import dev.cormorant.expression.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All versions, and which inherits from which; one statement reads it. */
final class Genealogy {
    private final Map<Long, Member> members = new HashMap<>();
    private final Map<Long, List<Member>> byArtifact = new HashMap<>();

    Genealogy(Db db) {
        List<Member> all = db.from(VERSIONS)
                .select(Selection.of(
                        VERSIONS.id,
                        VERSIONS.artifactId,
                        VERSIONS.number,
                        VERSIONS.known,
                        VERSIONS.parentId,
                        Member::new))
                .list();
        for (Member member : all) {
            members.put(member.id(), member);
            byArtifact
                    .computeIfAbsent(member.artifactId(), artifact -> new ArrayList<>())
                    .add(member);
        }
    }

    /** A version. */
    record Member(
            long id,
            long artifactId,
            String number,
            boolean known,
            @Nullable Long parentId) {}

    /** The version of an artifact that stands for the one that is wanted: that one itself, or else the newest. */
    Optional<Member> closest(long artifact, @Nullable String wanted) {
        return byArtifact.getOrDefault(artifact, List.of()).stream()
                .filter(Member::known)
                .max(Comparator.comparing((Member member) -> member.number().equals(wanted))
                        .thenComparing(Member::number, VersionOrder.OLDEST_FIRST));
    }

    /** A version of an artifact; empty if its POM was not read. */
    Optional<Member> exactly(long artifact, @Nullable String number) {
        return closest(artifact, number).filter(member -> member.number().equals(number));
    }

    /** A version, its parent, the parent of that, and so on. */
    Set<Long> lineage(long version) {
        Set<Long> line = new LinkedHashSet<>();
        Member member = members.get(version);
        while (member != null && line.add(member.id())) {
            member = member.parentId() == null ? null : members.get(member.parentId());
        }
        return line;
    }
}
