package dev.cormorant.example.explorer.schema;

import static dev.cormorant.example.explorer.schema.Licences.LICENCES;
import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;
import static dev.cormorant.schema.ReferentialAction.CASCADE;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** That a version's own POM names a licence. */
@Model
public final class LicenceUses extends Table<LicenceUses, LicenceUse> {
    /** The table. */
    public static final LicenceUses LICENCE_USES = new LicenceUses();

    public final Reference<Long> versionId =
            bigint().references(() -> VERSIONS.id).onDelete(CASCADE);
    public final Reference<Long> licenceId =
            bigint().references(() -> LICENCES.id).onDelete(CASCADE).indexed();

    public final One<Versions, Version> version = belongsTo(() -> VERSIONS, versionId);
    public final One<Licences, Licence> licence = belongsTo(() -> LICENCES, licenceId);

    @Override
    protected void define(Definition<LicenceUses> t) {
        t.primaryKey(versionId, licenceId);
    }
}
