package dev.cormorant.example.explorer.report;

import static dev.cormorant.example.explorer.schema.Artifacts.ARTIFACTS;
import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;

import dev.cormorant.Db;
import dev.cormorant.example.explorer.schema.Versions;
import dev.cormorant.expression.Predicate;
import java.util.List;
import java.util.Objects;

/** The artifacts whose POMs speak of something. */
public final class SearchReport {
    private static final int MOST = 20;

    private SearchReport() {}

    /**
     * The answer as text, what most others depend on first.
     *
     * @param words what they speak of: {@code json -xml "command line" pars*}
     */
    public static String of(Db db, String words) {
        List<Hit> hits = hits(db, words);
        if (hits.isEmpty()) {
            return "No artifact speaks of %s.%n".formatted(words);
        }
        String title = hits.size() == MOST
                ? "The %d most used artifacts that speak of %s"
                : "Artifacts that speak of %2$s: %1$d";
        TextTable table =
                new TextTable(title.formatted(hits.size(), words), "artifact", "versions", "dependents", "title");
        hits.forEach(hit -> table.row(
                hit.artifact(),
                hit.versions(),
                hit.dependents(),
                hit.titles().stream().filter(Objects::nonNull).findFirst().orElse("")));
        return table.toString();
    }

    private static List<Hit> hits(Db db, String words) {
        Predicate<Versions> match = VERSIONS.search(words);
        return db.from(ARTIFACTS)
                .where(ARTIFACTS.versions.some(match))
                .orderBy(ARTIFACTS.dependents.count().desc(), ARTIFACTS.name.asc())
                .limit(MOST)
                .select(HitShape.all()
                        .versions(v -> v.where(match))
                        .titles(v -> v.where(match).limit(1)))
                .list();
    }
}
