package dev.cormorant.ddl;

import java.util.List;

/** A B-tree over columns. */
public record IndexDefinition(String name, List<Part> parts, boolean unique) {
    /** Copies the list. */
    public IndexDefinition {
        parts = List.copyOf(parts);
    }

    /** A column and its direction. */
    public record Part(String column, boolean descending) {}
}
