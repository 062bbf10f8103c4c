package dev.cormorant.example.explorer.report;

import static dev.cormorant.example.explorer.schema.Artifacts.ARTIFACTS;
import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;

import dev.cormorant.Db;
import dev.cormorant.example.explorer.schema.Artifact;
import dev.cormorant.expression.Selection;
import java.util.ArrayList;
import java.util.List;

/** Finds what somebody asks about, or says what is near it. */
final class Lookup {
    private static final int SUGGESTIONS = 5;

    private final Db db;

    Lookup(Db db) {
        this.db = db;
    }

    Artifact artifact(ArtifactName asked) throws UnknownArtifactException {
        return db.from(ARTIFACTS)
                .where(ARTIFACTS.groupId.eq(asked.groupId()), ARTIFACTS.name.eq(asked.name()))
                .findOne()
                .orElseThrow(() -> unknown(asked));
    }

    /** The version that was asked for, or the newest one. */
    String number(ArtifactName asked, Artifact artifact) throws UnknownArtifactException {
        List<String> numbers = new ArrayList<>(db.from(VERSIONS)
                .where(VERSIONS.artifactId.eq(artifact.id()), VERSIONS.known.eq(true))
                .select(VERSIONS.number)
                .list());
        if (numbers.isEmpty()) {
            throw new UnknownArtifactException(
                    asked.artifact() + " is only spoken of: the repository holds no POM of it");
        }
        numbers.sort(VersionOrder.OLDEST_FIRST);
        String newest = numbers.get(numbers.size() - 1);
        if (asked.number() != null && !numbers.contains(asked.number())) {
            throw new UnknownArtifactException("There is no version " + asked.number() + " of " + asked.artifact()
                    + "; there is " + String.join(", ", numbers));
        }
        return asked.number() == null ? newest : asked.number();
    }

    private UnknownArtifactException unknown(ArtifactName asked) {
        List<String> near = db.from(ARTIFACTS)
                .where(ARTIFACTS.name.containsIgnoreCase(asked.name()).or(ARTIFACTS.groupId.eq(asked.groupId())))
                .orderBy(ARTIFACTS.dependents.count().desc())
                .limit(SUGGESTIONS)
                .select(Selection.of(ARTIFACTS.groupId, ARTIFACTS.name, (group, name) -> group + ":" + name))
                .list();
        return new UnknownArtifactException("There is no " + asked.artifact()
                + (near.isEmpty() ? "" : "; near it there is " + String.join(", ", near)));
    }
}
