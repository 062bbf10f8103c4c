package dev.cormorant.schema;

import java.util.List;

/** An index of a table. */
public record Index(String name, List<Part> parts, boolean unique) {
    /** A column of an index, and its direction. */
    public record Part(Column<?, ?> column, boolean descending) {}

    /** The columns, without their directions. */
    public List<Column<?, ?>> columns() {
        return parts.stream().<Column<?, ?>>map(Part::column).toList();
    }
}
