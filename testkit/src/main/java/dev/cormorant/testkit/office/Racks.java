package dev.cormorant.testkit.office;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.office.Rooms.ROOMS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Those of a room go with it and follow it; their key is of two columns. */
@Model
public final class Racks extends Table<Racks, Rack> {
    public static final Racks RACKS = new Racks();

    public final Reference<Integer> room =
            integer().references(() -> ROOMS.number).onDelete(CASCADE).onUpdate(CASCADE);
    public final Required<Integer> place = integer();

    @Override
    protected void define(Definition<Racks> t) {
        t.primaryKey(room, place);
    }
}
