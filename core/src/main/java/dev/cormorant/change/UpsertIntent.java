package dev.cormorant.change;

import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Expr;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an upsert asks for, as a value.
 *
 * @param table the table
 * @param rows the proposed rows
 * @param target the unique columns whose conflict it handles; empty for those of any key
 * @param lastWins whether of several rows with the same target the last is meant, or they are a mistake
 * @param assignments what it writes to a row that exists; empty for nothing
 * @param where which of the existing rows it updates; null for all of them
 * @param expected how many rows it may insert or update
 */
public record UpsertIntent(
        Table<?, ?> table,
        List<? extends NewRow<?, ?>> rows,
        List<? extends Column<?, ?>> target,
        boolean lastWins,
        List<Assignment> assignments,
        @Nullable Expr where,
        Expectation expected) {
    static UpsertIntent of(Table<?, ?> table, List<? extends NewRow<?, ?>> rows, List<? extends Column<?, ?>> target) {
        return new UpsertIntent(table, rows, target, false, List.of(), null, Expectation.NONE);
    }

    UpsertIntent withLastWins() {
        return new UpsertIntent(table, rows, target, true, assignments, where, expected);
    }

    /** The same with other assignments. */
    public UpsertIntent withAssignments(List<Assignment> others) {
        return new UpsertIntent(table, rows, target, lastWins, others, where, expected);
    }

    UpsertIntent withWhere(Expr condition) {
        return new UpsertIntent(table, rows, target, lastWins, assignments, condition, expected);
    }

    UpsertIntent withExpected(Expectation number) {
        return new UpsertIntent(table, rows, target, lastWins, assignments, where, number);
    }

    /** What is written, in words. */
    public String write() {
        return "upsert " + table;
    }
}
