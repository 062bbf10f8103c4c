package dev.cormorant.testkit.club;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** A table in a schema of its own. */
@Model(table = "guest_list", schema = Guests.SCHEMA)
public final class Guests extends Table<Guests, Guest> {
    /** The schema, or on some databases the database, that it is in. */
    public static final String SCHEMA = "cormorant_guests";

    public static final Guests GUESTS = new Guests();

    public final Identity<Long> id = identity();
    public final Required<String> name = varchar(20).unique();
    public final Nullable<Long> invitedBy =
            bigint().nullable().references(() -> this.id).indexed();
}
