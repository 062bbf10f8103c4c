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
 * What POMs decide about the versions of dependencies: their own decisions come first, then those of their parents, then
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

    private record Decision(
            long versionId, long artifactId, @Nullable String number, boolean imported) {}

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
                            MANAGEMENTS.imported,
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
        if (!decision.imported() || decision.number() == null) {
            return Stream.empty();
        }
        String number = vocabulary.resolve(decision.number(), decision.versionId());
        return genealogy.exactly(decision.artifactId(), number).map(Member::id).stream();
    }

    /**
     * The version of an artifact that a version wants which was read; empty if nobody decides.
     *
     * @param requirement what its POM says; null if that leaves it to others
     */
    Optional<String> number(long version, long artifact, @Nullable String requirement) {
        return requirement == null
                ? decided(version, artifact, new HashSet<>())
                : Optional.of(vocabulary.resolve(requirement, version));
    }

    private Optional<String> decided(long version, long artifact, Set<Long> asked) {
        if (!asked.add(version)) {
            return Optional.empty();
        }
        return decisions(version)
                .filter(decision -> decision.artifactId() == artifact && !decision.imported())
                .flatMap(decision -> Stream.ofNullable(decision.number()))
                .findFirst()
                .map(number -> vocabulary.resolve(number, version))
                .or(() -> decisions(version)
                        .flatMap(this::imports)
                        .flatMap(bill -> decided(bill, artifact, asked).stream())
                        .findFirst());
    }

    private Stream<Decision> decisions(long version) {
        return genealogy.lineage(version).stream()
                .flatMap(ancestor -> known.getOrDefault(ancestor, List.of()).stream());
    }
}
