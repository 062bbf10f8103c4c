package dev.cormorant.schema;

import dev.cormorant.type.Storage;

/** Checks the vector indexes of a table. */
final class VectorIndexCheck {
    private final Table<?, ?> table;
    private final TableNames names;
    private final SchemaProblems problems;

    VectorIndexCheck(Table<?, ?> table, TableNames names, SchemaProblems problems) {
        this.table = table;
        this.names = names;
        this.problems = problems;
    }

    void run(VectorIndex<?> index) {
        String which = table.label() + ": the vector index " + index.name();
        Column<?, ?> column = index.column();
        problems.checkName(index.name(), table.label());
        if (!names.columns().containsKey(column)) {
            problems.add(which + " is on " + column.label()
                    + ", which is no column of this table; name the column by its field");
            return;
        }
        Storage storage = column.type().storage();
        if (storage.kind() != Storage.Kind.VECTOR) {
            problems.add(which + " is on " + column.label() + ", which is stored as " + storage
                    + "; name a column of vectors");
        } else if (index.dimensions() != 0 && index.dimensions() != storage.length()) {
            problems.add(which + " has " + index.dimensions() + " dimensions, and " + column.label() + " has "
                    + storage.length() + "; say the same at both, or leave out .dimensions(..)");
        }
    }
}
