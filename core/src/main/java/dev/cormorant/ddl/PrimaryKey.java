package dev.cormorant.ddl;

import java.util.List;

/** The columns that tell rows apart. */
public record PrimaryKey(String name, List<String> columns) {
    /** Copies the list. */
    public PrimaryKey {
        columns = List.copyOf(columns);
    }
}
