package dev.cormorant.schema;

import java.util.List;

/** Documents, lists and vectors cannot be part of a key or an index: not every database compares or orders them. */
final class KeyTypeCheck {
    private final SchemaTable table;
    private final SchemaProblems problems;

    KeyTypeCheck(SchemaTable table, SchemaProblems problems) {
        this.table = table;
        this.problems = problems;
    }

    void run() {
        table.primaryKey().ifPresent(key -> check(key.columns(), "the primary key"));
        table.uniqueKeys().forEach(key -> check(key.columns(), "a unique key"));
        table.indexes().forEach(index -> check(index.columns(), "the index " + index.name()));
        table.foreignKeys().forEach(key -> check(key.columns(), "a foreign key"));
    }

    private void check(List<? extends Column<?, ?>> columns, String part) {
        for (Column<?, ?> column : columns) {
            if (!column.type().storage().isScalar()) {
                problems.add(column.label() + " is " + column.type() + ", which cannot be part of " + part
                        + "; name a column of single values");
            }
        }
    }
}
