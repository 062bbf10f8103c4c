package dev.cormorant.example.explorer.report;

import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;

import dev.cormorant.Db;
import dev.cormorant.example.explorer.schema.Artifact;
import dev.cormorant.expression.Selection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The versions of an artifact. */
public final class VersionsReport {
    private VersionsReport() {}

    private record Line(
            String number,
            boolean known,
            @Nullable String packaging,
            @Nullable String parent,
            long dependencies,
            long children) {}

    /**
     * The answer as text, oldest version first.
     *
     * @throws UnknownArtifactException if there is no such artifact
     */
    public static String of(Db db, ArtifactName asked) throws UnknownArtifactException {
        Artifact artifact = new Lookup(db).artifact(asked);
        List<Line> lines = lines(db, artifact);
        TextTable table = new TextTable(
                "%s is here in %d versions"
                        .formatted(
                                asked.artifact(),
                                lines.stream().filter(Line::known).count()),
                "version",
                "packaging",
                "dependencies",
                "children",
                "inherits from");
        lines.stream()
                .sorted(Comparator.comparing(Line::number, VersionOrder.OLDEST_FIRST))
                .forEach(line -> table.row(
                        line.number(),
                        line.known() ? Objects.requireNonNullElse(line.packaging(), "") : "(no POM)",
                        line.dependencies(),
                        line.children(),
                        Objects.requireNonNullElse(line.parent(), "")));
        return table.toString();
    }

    private static List<Line> lines(Db db, Artifact artifact) {
        return db.from(VERSIONS)
                .where(VERSIONS.artifactId.eq(artifact.id()))
                .select(Selection.of(
                        VERSIONS.number,
                        VERSIONS.known,
                        VERSIONS.packaging,
                        VERSIONS.parent.select(VERSIONS.coordinates()),
                        VERSIONS.dependencies.count(),
                        VERSIONS.children.count(),
                        Line::new))
                .list();
    }
}
