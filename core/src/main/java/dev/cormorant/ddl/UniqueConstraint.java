package dev.cormorant.ddl;

import java.util.List;

/** Columns in which no two rows agree; nulls agree with nothing. */
public record UniqueConstraint(String name, List<String> columns) {
    /** Copies the list. */
    public UniqueConstraint {
        columns = List.copyOf(columns);
    }
}
