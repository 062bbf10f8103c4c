package dev.cormorant.example.explorer.schema;

import static dev.cormorant.example.explorer.schema.LicenceUses.LICENCE_USES;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** A licence under one of the many names that it goes by. */
@Model
public final class Licences extends Table<Licences, Licence> {
    /** The table. */
    public static final Licences LICENCES = new Licences();

    public final Identity<Long> id = identity();

    /** What POMs call it; the address of its text where they have no name for it. */
    public final Required<String> name = text().unique();

    public final Many<LicenceUses, LicenceUse> uses = hasMany(() -> LICENCE_USES, u -> u.licenceId);

    @Override
    protected void define(Definition<Licences> t) {
        t.check("licences_are_named", name.ne(""));
    }
}
