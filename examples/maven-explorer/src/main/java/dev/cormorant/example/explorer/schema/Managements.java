package dev.cormorant.example.explorer.schema;

import static dev.cormorant.example.explorer.schema.Artifacts.ARTIFACTS;
import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;
import static dev.cormorant.schema.ReferentialAction.CASCADE;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** That a version decides which version of an artifact is meant and for what, for itself and those that inherit from it. */
@Model
public final class Managements extends Table<Managements, Management> {
    /** The table. */
    public static final Managements MANAGEMENTS = new Managements();

    public final Reference<Long> versionId =
            bigint().references(() -> VERSIONS.id).onDelete(CASCADE);
    public final Reference<Long> artifactId =
            bigint().references(() -> ARTIFACTS.id).onDelete(CASCADE).indexed();
    public final Defaulted<String> type = text().defaultsTo("jar");
    public final Defaulted<String> classifier = text().defaultsTo("");
    public final Nullable<String> requirement = text().nullable();

    /** The scope, where that is decided too; IMPORT takes over all that the named version decides. */
    public final Nullable<Scope> scope = enumeration(Scope.class).nullable();

    public final One<Versions, Version> version = belongsTo(() -> VERSIONS, versionId);
    public final One<Artifacts, Artifact> artifact = belongsTo(() -> ARTIFACTS, artifactId);

    @Override
    protected void define(Definition<Managements> t) {
        t.primaryKey(versionId, artifactId, type, classifier);
    }
}
