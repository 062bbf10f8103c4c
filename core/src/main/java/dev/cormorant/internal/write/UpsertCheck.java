package dev.cormorant.internal.write;

import dev.cormorant.change.UpsertIntent;
import dev.cormorant.ir.Assignment;
import dev.cormorant.schema.SchemaTable;

/** Refuses upserts that no database could run as they are meant. */
final class UpsertCheck {
    private UpsertCheck() {}

    static void check(UpsertIntent intent, SchemaTable table) {
        if (!intent.target().isEmpty() && !table.isUnique(intent.target())) {
            throw new IllegalArgumentException("upsert " + table + ": onConflict" + intent.target()
                    + " is neither the primary key nor unique; name the columns of one unique key");
        }
        if (table.isUniqueInTheEnd(intent.target())) {
            throw new IllegalArgumentException("upsert " + table + ": onConflict" + intent.target()
                    + " is checked when the transaction ends, so there is no conflict to handle before; leave out the"
                    + " constraint's .deferred()");
        }
        checkAssignments(intent, table);
    }

    private static void checkAssignments(UpsertIntent intent, SchemaTable table) {
        for (Assignment assignment : intent.assignments()) {
            boolean key = table.primaryKey()
                    .filter(primary -> primary.columns().contains(assignment.column()))
                    .isPresent();
            if (key) {
                throw new IllegalArgumentException("upsert " + table + ": "
                        + assignment.column().label() + " is part of the primary key, which doUpdate cannot change");
            }
        }
    }
}
