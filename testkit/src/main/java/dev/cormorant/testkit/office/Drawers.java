package dev.cormorant.testkit.office;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.office.Rooms.ROOMS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** They have names and no primary key. */
@Model
public final class Drawers extends Table<Drawers, Drawer> {
    public static final Drawers DRAWERS = new Drawers();

    public final Required<String> name = varchar(10).unique();
    public final Reference<Integer> room =
            integer().references(() -> ROOMS.number).onDelete(CASCADE).indexed();
}
