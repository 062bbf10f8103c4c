package dev.cormorant.change;

import dev.cormorant.schema.Table;

/**
 * What a delete asks for, as a value.
 *
 * @param table the table
 * @param rows which rows
 * @param expected how many rows it may be for
 */
public record DeleteIntent(Table<?, ?> table, WrittenRows rows, Expectation expected) {
    /** What messages call it. */
    public String write() {
        return "delete " + table;
    }

    DeleteIntent withRows(WrittenRows others) {
        return new DeleteIntent(table, others, expected);
    }

    DeleteIntent withExpected(Expectation other) {
        return new DeleteIntent(table, rows, other);
    }
}
