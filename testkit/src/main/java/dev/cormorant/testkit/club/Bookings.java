package dev.cormorant.testkit.club;

import static dev.cormorant.testkit.club.Courts.COURTS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** A foreign key that is checked when the transaction ends. */
@Model
public final class Bookings extends Table<Bookings, Booking> {
    public static final Bookings BOOKINGS = new Bookings();

    public final Identity<Long> id = identity();
    public final Reference<Integer> court =
            integer().references(() -> COURTS.number).deferred().indexed();
    public final Nullable<Long> next = bigint().nullable();

    @Override
    protected void define(Definition<Bookings> t) {
        t.foreignKey(next).references(() -> this.id).constraint("followed_by").deferred();
        t.index().on(next);
    }
}
