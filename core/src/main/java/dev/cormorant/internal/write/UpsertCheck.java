package dev.cormorant.internal.write;

import dev.cormorant.change.UpsertIntent;
import dev.cormorant.ir.Assignment;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.SchemaTable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Refuses upserts that no database could run as they are meant. */
final class UpsertCheck {
    private UpsertCheck() {}

    static void check(UpsertIntent<?, ?> intent, SchemaTable table, List<FilledRow> rows) {
        if (!table.isUnique(intent.target())) {
            throw new IllegalArgumentException("upsert " + table + ": onConflict" + intent.target()
                    + " is neither the primary key nor unique; name the columns of one unique key");
        }
        if (table.isUniqueInTheEnd(intent.target())) {
            throw new IllegalArgumentException("upsert " + table + ": onConflict" + intent.target()
                    + " is checked when the transaction ends, so there is no conflict to handle before; leave out the"
                    + " constraint's .deferred()");
        }
        checkAssignments(intent, table);
        checkProposals(intent, table);
        checkRows(intent, rows);
    }

    private static void checkAssignments(UpsertIntent<?, ?> intent, SchemaTable table) {
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

    private static void checkProposals(UpsertIntent<?, ?> intent, SchemaTable table) {
        for (Column<?, ?> column : Proposals.of(intent)) {
            if (column.isIdentity()) {
                throw new IllegalArgumentException("upsert " + table + ": excluded(" + column.label()
                        + ") has no value, for the database makes it; name another column");
            }
        }
    }

    private static void checkRows(UpsertIntent<?, ?> intent, List<FilledRow> rows) {
        Set<List<?>> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            FilledRow row = rows.get(i);
            for (Column<?, ?> column : intent.target()) {
                if (!row.columns().contains(column)) {
                    throw new IllegalArgumentException("upsert " + intent.table() + ": " + column.label()
                            + " is in onConflict(..) and was not given in row " + i);
                }
            }
            List<?> target = row.valuesOf(intent.target());
            if (!hasNull(target) && !seen.add(target)) {
                throw new IllegalArgumentException("upsert " + intent.table() + ": row " + i + " has the same "
                        + intent.target() + " as one before it; give each key once");
            }
        }
    }

    /** Rows with a null in the key are in conflict with nothing. */
    private static boolean hasNull(List<?> key) {
        return key.stream().anyMatch(Objects::isNull);
    }
}
