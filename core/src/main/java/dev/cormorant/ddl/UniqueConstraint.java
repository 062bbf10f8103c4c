package dev.cormorant.ddl;

import java.util.List;

/**
 * Columns in which no two rows agree.
 *
 * @param nullsNotDistinct whether nulls agree with each other; otherwise they agree with nothing
 * @param deferred whether it is checked when the transaction ends
 */
public record UniqueConstraint(String name, List<String> columns, boolean nullsNotDistinct, boolean deferred) {
    /** Copies the list. */
    public UniqueConstraint {
        columns = List.copyOf(columns);
    }
}
