package dev.cormorant.example.explorer.report;

import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;

import dev.cormorant.Db;
import dev.cormorant.example.explorer.schema.Artifact;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a version inherits from, and what inherits from it; three statements read it. */
public final class FamilyReport {
    private static final String INDENT = "  ";
    private static final String HERE = "  <--";

    private FamilyReport() {}

    /** A version between those before and those after it. */
    private record Family(List<String> ancestors, Tree<String> descendants) {}

    /**
     * The answer as text, the eldest first.
     *
     * @throws UnknownArtifactException if there is no such artifact or version
     */
    public static String of(Db db, ArtifactName asked) throws UnknownArtifactException {
        Lookup lookup = new Lookup(db);
        Artifact artifact = lookup.artifact(asked);
        Family family = family(db, artifact, lookup.number(asked, artifact));
        List<String> eldestFirst = new ArrayList<>(family.ancestors());
        Collections.reverse(eldestFirst);
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < eldestFirst.size(); level++) {
            line(text, level, eldestFirst.get(level));
        }
        int level = eldestFirst.size();
        line(text, level, family.descendants().row() + HERE);
        family.descendants().children().forEach(child -> write(text, level + 1, child));
        return text.toString();
    }

    private static Family family(Db db, Artifact artifact, String number) {
        return db.from(VERSIONS)
                .where(VERSIONS.artifactId.eq(artifact.id()), VERSIONS.number.eq(number))
                .select(Selection.of(
                        VERSIONS.ancestors(VERSIONS.parent).select(VERSIONS.coordinates()),
                        VERSIONS.tree(VERSIONS.children)
                                .orderBy(VERSIONS.artifact.get(a -> a.name).asc(), VERSIONS.number.asc())
                                .select(VERSIONS.coordinates()),
                        Family::new))
                .getOne();
    }

    private static void write(StringBuilder text, int level, Tree<String> tree) {
        line(text, level, tree.row());
        tree.children().forEach(child -> write(text, level + 1, child));
    }

    private static void line(StringBuilder text, int level, String what) {
        text.append(INDENT.repeat(level)).append(what).append(System.lineSeparator());
    }
}
