package dev.cormorant.testkit.office;

import static dev.cormorant.schema.ReferentialAction.SET_DEFAULT;
import static dev.cormorant.testkit.office.Rooms.ROOMS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** They are put into the first room when theirs goes or gets another number. */
@Model
public final class Seats extends Table<Seats, Seat> {
    public static final Seats SEATS = new Seats();

    public final Identity<Long> id = identity();
    public final Nullable<Integer> room = integer()
            .nullable()
            .defaultsTo(1)
            .references(() -> ROOMS.number)
            .onDelete(SET_DEFAULT)
            .onUpdate(SET_DEFAULT)
            .indexed();
}
