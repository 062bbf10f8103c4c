package dev.cormorant.schema;

import java.util.List;

/** Columns that refer to the key of a row of another table, or of the same. */
public record ForeignKey(
        String name,
        List<Column<?, ?>> columns,
        List<Column<?, ?>> targets,
        ReferentialAction onDelete,
        ReferentialAction onUpdate) {
    /** The table that is referred to. */
    public Table<?, ?> target() {
        return targets.get(0).table();
    }
}
