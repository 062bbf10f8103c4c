package dev.cormorant.example.explorer.load;

import dev.cormorant.example.explorer.pom.Dependency;
import java.util.Objects;

/** What tells the dependencies of a version apart. */
record DependencyKey(ArtifactKey artifact, String type, String classifier) {
    static DependencyKey of(Dependency dependency) {
        return new DependencyKey(
                ArtifactKey.of(dependency), dependency.type(), Objects.requireNonNullElse(dependency.classifier(), ""));
    }
}
