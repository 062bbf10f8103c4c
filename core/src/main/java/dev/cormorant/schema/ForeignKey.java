package dev.cormorant.schema;

import java.util.List;

/**
 * Columns that refer to the key of a row of another table, or of the same.
 *
 * @param deferred whether it is checked when the transaction ends
 */
public record ForeignKey(
        String name,
        List<Column<?, ?>> columns,
        List<Column<?, ?>> targets,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        boolean deferred) {
    /** Copies the lists. */
    public ForeignKey {
        columns = List.copyOf(columns);
        targets = List.copyOf(targets);
    }

    /** The table whose rows refer. */
    public TableLike<?, ?> table() {
        return columns.get(0).table();
    }

    /** The table that is referred to. */
    public TableLike<?, ?> target() {
        return targets.get(0).table();
    }

    /** Whether it does this when the row that it refers to is deleted, or gets another key. */
    public boolean uses(ReferentialAction action) {
        return onDelete == action || onUpdate == action;
    }

    /** Whether the database writes to its columns by itself when the row that it refers to goes or gets another key. */
    public boolean follows() {
        return uses(ReferentialAction.SET_NULL)
                || uses(ReferentialAction.SET_DEFAULT)
                || onUpdate == ReferentialAction.CASCADE;
    }
}
