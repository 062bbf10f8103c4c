package dev.cormorant.validation;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** A table whose rows are a record of one's own. */
@Model
public final class Tickets extends Table<Tickets, Ticket> {
    public static final Tickets TICKETS = new Tickets();

    public final Required<Integer> seat = integer().primaryKey();
    public final Required<String> name = text();
}
