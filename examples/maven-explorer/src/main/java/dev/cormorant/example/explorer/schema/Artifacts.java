package dev.cormorant.example.explorer.schema;

import static dev.cormorant.example.explorer.schema.Dependencies.DEPENDENCIES;
import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.RelatedRows;
import dev.cormorant.schema.Table;

/** What is published under one name: those that the repository holds, and those that they only speak of. */
@Model
public final class Artifacts extends Table<Artifacts, Artifact> {
    /** The table. */
    public static final Artifacts ARTIFACTS = new Artifacts();

    public final Identity<Long> id = identity();
    public final Required<String> groupId = text();
    public final Required<String> name = text();

    public final Many<Versions, Version> versions = hasMany(() -> VERSIONS, v -> v.artifactId);

    /** The dependencies of others on this one. */
    public final Many<Dependencies, Dependency> dependents = hasMany(() -> DEPENDENCIES, d -> d.artifactId);

    @Override
    protected void define(Definition<Artifacts> t) {
        t.unique("one_artifact_of_a_name").on(groupId, name);
        t.check("artifacts_are_named", groupId.ne("").and(name.ne("")));
    }

    /** The versions whose POMs the repository holds. */
    public RelatedRows<Artifacts, Versions, Version> knownVersions() {
        return versions.where(VERSIONS.known.eq(true));
    }
}
