package dev.cormorant.testkit.office;

import static dev.cormorant.testkit.office.Seats.SEATS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** They have numbers, which may change. */
@Model
public final class Rooms extends Table<Rooms, Room> {
    public static final Rooms ROOMS = new Rooms();

    public final Required<Integer> number = integer().primaryKey();
    public final Required<String> name = varchar(20);

    public final Many<Seats, Seat> seats = hasMany(() -> SEATS, s -> s.room);
}
