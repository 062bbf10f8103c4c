package dev.cormorant.testkit.office;

import static dev.cormorant.schema.ReferentialAction.SET_NULL;
import static dev.cormorant.testkit.office.Drawers.DRAWERS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** They lie in drawers, which have no primary key, so nobody finds the rows again that go with a room. */
@Model
public final class Slips extends Table<Slips, Slip> {
    public static final Slips SLIPS = new Slips();

    public final Identity<Long> id = identity();
    public final Nullable<String> drawer = varchar(10)
            .nullable()
            .references(() -> DRAWERS.name)
            .onDelete(SET_NULL)
            .indexed();
    public final Defaulted<Integer> version = integer().defaultsTo(0);

    @Override
    protected void define(Definition<Slips> t) {
        t.version(version);
    }
}
