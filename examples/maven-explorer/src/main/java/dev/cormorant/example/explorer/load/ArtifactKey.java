package dev.cormorant.example.explorer.load;

import dev.cormorant.example.explorer.pom.Coordinates;
import dev.cormorant.example.explorer.pom.Dependency;

/** What names an artifact, whichever of its versions. */
record ArtifactKey(String groupId, String name) {
    static ArtifactKey of(Coordinates coordinates) {
        return new ArtifactKey(coordinates.groupId(), coordinates.artifactId());
    }

    static ArtifactKey of(Dependency dependency) {
        return new ArtifactKey(dependency.groupId(), dependency.artifactId());
    }
}
