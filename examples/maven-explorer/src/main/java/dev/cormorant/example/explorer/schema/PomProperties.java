package dev.cormorant.example.explorer.schema;

import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;
import static dev.cormorant.schema.ReferentialAction.CASCADE;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What a version's POM calls by a name of its own; those that inherit from it say <code>${name}</code>. */
@Model
public final class PomProperties extends Table<PomProperties, PomProperty> {
    /** The table. */
    public static final PomProperties POM_PROPERTIES = new PomProperties();

    public final Reference<Long> versionId =
            bigint().references(() -> VERSIONS.id).onDelete(CASCADE);
    public final Required<String> name = text();
    public final Required<String> value = text();

    public final One<Versions, Version> version = belongsTo(() -> VERSIONS, versionId);

    @Override
    protected void define(Definition<PomProperties> t) {
        t.primaryKey(versionId, name);
    }
}
