package dev.cormorant.change;

import dev.cormorant.ir.Assignment;
import dev.cormorant.schema.Table;
import java.util.List;

/**
 * What an update asks for, as a value.
 *
 * @param table the table
 * @param assignments what each row becomes; empty for nothing
 * @param rows which rows
 * @param expected how many rows it may be for
 */
public record UpdateIntent(Table<?, ?> table, List<Assignment> assignments, WrittenRows rows, Expectation expected) {
    /** What messages call it. */
    public String write() {
        return "update " + table;
    }

    /** The same with other assignments. */
    public UpdateIntent withAssignments(List<Assignment> others) {
        return new UpdateIntent(table, others, rows, expected);
    }

    UpdateIntent withRows(WrittenRows others) {
        return new UpdateIntent(table, assignments, others, expected);
    }

    UpdateIntent withExpected(Expectation other) {
        return new UpdateIntent(table, assignments, rows, other);
    }
}
