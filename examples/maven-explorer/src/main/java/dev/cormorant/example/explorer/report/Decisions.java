package dev.cormorant.example.explorer.report;

import static dev.cormorant.example.explorer.schema.Managements.MANAGEMENTS;

import dev.cormorant.Db;
import dev.cormorant.example.explorer.report.Genealogy.Member;
import dev.cormorant.expression.Selection;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What POMs decide about dependencies: their own decisions come first, then those of their parents, then
 * those of the POMs that any of these import. What was read once is not read again.
 */
final class Decisions {
    private final Db db;
    private final Genealogy genealogy;
    private final Vocabulary vocabulary;
    private final Map<Long, List<Decision>> known = new HashMap<>();

    Decisions(Db db, Genealogy genealogy) {
        this.db = db;
        this.genealogy = genealogy;
        this.vocabulary = new Vocabulary(db, genealogy);
    }

    /** Reads what counts for some versions: two statements, and two more as long as there are new imports. */
    void read(Collection<Long> versions) {
        Set<Long> missing = lineages(versions.stream());
        while (!missing.isEmpty()) {
            vocabulary.read(missing);
            List<Decision> found = db.from(MANAGEMENTS)
                    .where(MANAGEMENTS.versionId.in(missing))
                    .select(Selection.of(
                            MANAGEMENTS.versionId,
                            MANAGEMENTS.artifactId,
                            MANAGEMENTS.requirement,
                            MANAGEMENTS.scope,
                            Decision::new))
                    .list();
            missing.forEach(version -> known.put(version, List.of()));
            known.putAll(found.stream().collect(Collectors.groupingBy(Decision::versionId)));
            missing = lineages(found.stream().flatMap(this::imports));
        }
    }

    private Set<Long> lineages(Stream<Long> versions) {
        return versions.flatMap(version -> genealogy.lineage(version).stream())
                .filter(version -> !known.containsKey(version))
                .collect(Collectors.toSet());
    }

    private Stream<Long> imports(Decision decision) {
        if (!decision.isImport()) {
            return Stream.empty();
        }
        String number = resolve(decision.number(), decision.versionId());
        return genealogy.exactly(decision.artifactId(), number).map(Member::id).stream();
    }

    /** What counts for a version that was read about an artifact; empty if nobody decides. */
    Optional<Decision> about(long artifact, long version) {
        return about(artifact, version, new HashSet<>());
    }

    private Optional<Decision> about(long artifact, long version, Set<Long> asked) {
        if (!asked.add(version)) {
            return Optional.empty();
        }
        return decisions(version)
                .filter(decision -> decision.artifactId() == artifact && !decision.isImport())
                .findFirst()
                .map(decision -> decision.withNumber(resolve(decision.number(), version)))
                .or(() -> decisions(version)
                        .flatMap(this::imports)
                        .flatMap(bill -> about(artifact, bill, asked).stream())
                        .findFirst());
    }

    /** A number as the POM of a version or of one of its parents has it, with what its names stand for. */
    @Nullable
    String resolve(@Nullable String number, long version) {
        return number == null ? null : vocabulary.resolve(number, version);
    }

    private Stream<Decision> decisions(long version) {
        return genealogy.lineage(version).stream()
                .flatMap(ancestor -> known.getOrDefault(ancestor, List.of()).stream());
    }
}
