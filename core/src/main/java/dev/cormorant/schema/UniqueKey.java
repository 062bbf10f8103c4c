package dev.cormorant.schema;

import java.util.List;

/**
 * Columns of which no two rows hold the same values.
 *
 * @param nullsNotDistinct whether nulls are the same as each other
 * @param deferred whether it is checked when the transaction ends
 */
public record UniqueKey(String name, List<Column<?, ?>> columns, boolean nullsNotDistinct, boolean deferred) {
    /** Copies the list. */
    public UniqueKey {
        columns = List.copyOf(columns);
    }

    /** A key in which nulls are not the same, and which is checked by each statement. */
    UniqueKey(String name, List<Column<?, ?>> columns) {
        this(name, columns, false, false);
    }
}
