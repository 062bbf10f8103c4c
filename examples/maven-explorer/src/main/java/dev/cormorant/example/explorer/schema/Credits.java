package dev.cormorant.example.explorer.schema;

import static dev.cormorant.example.explorer.schema.Developers.DEVELOPERS;
import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;
import static dev.cormorant.schema.ReferentialAction.CASCADE;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** That a version's own POM names a developer. */
@Model
public final class Credits extends Table<Credits, Credit> {
    /** The table. */
    public static final Credits CREDITS = new Credits();

    public final Reference<Long> versionId =
            bigint().references(() -> VERSIONS.id).onDelete(CASCADE);
    public final Reference<Long> developerId =
            bigint().references(() -> DEVELOPERS.id).onDelete(CASCADE).indexed();

    public final One<Versions, Version> version = belongsTo(() -> VERSIONS, versionId);
    public final One<Developers, Developer> developer = belongsTo(() -> DEVELOPERS, developerId);

    @Override
    protected void define(Definition<Credits> t) {
        t.primaryKey(versionId, developerId);
    }
}
