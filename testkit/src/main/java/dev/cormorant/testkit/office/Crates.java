package dev.cormorant.testkit.office;

import static dev.cormorant.schema.ReferentialAction.SET_NULL;
import static dev.cormorant.testkit.office.Racks.RACKS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** They lie in a rack or on the floor. */
@Model
public final class Crates extends Table<Crates, Crate> {
    public static final Crates CRATES = new Crates();

    public final Identity<Long> id = identity();
    public final Nullable<Integer> room = integer().nullable();
    public final Nullable<Integer> place = integer().nullable();
    public final Defaulted<Integer> version = integer().defaultsTo(0);

    @Override
    protected void define(Definition<Crates> t) {
        t.foreignKey(room, place)
                .references(() -> RACKS.room, () -> RACKS.place)
                .onDelete(SET_NULL)
                .onUpdate(SET_NULL);
        t.index().on(room, place);
        t.version(version);
    }
}
