package dev.cormorant.testkit.club;

import static dev.cormorant.testkit.club.Courts.COURTS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** A table in a schema of its own that refers to one in the connection's. */
@Model(schema = Guests.SCHEMA)
public final class Waiters extends Table<Waiters, Waiter> {
    public static final Waiters WAITERS = new Waiters();

    public final Required<String> name = varchar(20).primaryKey();
    public final Reference<Integer> court =
            integer().references(() -> COURTS.number).indexed();
}
