package dev.cormorant.schema;

import dev.cormorant.error.SchemaException;
import java.util.List;

/**
 * The columns that link two tables: a foreign key and the key that it refers to.
 *
 * @param foreignKey the referring column
 * @param outgoing whether it is on the relation's own table
 */
record RelationKey(Column<?, ?> foreignKey, boolean outgoing) {
    /** The foreign key is on the relation's own table. */
    static RelationKey outgoing(Column<?, ?> foreignKey) {
        return new RelationKey(foreignKey, true);
    }

    /** The foreign key is on the table that the relation leads to. */
    static RelationKey incoming(Column<?, ?> foreignKey) {
        return new RelationKey(foreignKey, false);
    }

    /** The column of the relation's own table. */
    Column<?, ?> source() {
        return outgoing ? foreignKey : referenced();
    }

    /** The column of the table that the relation leads to. */
    Column<?, ?> target() {
        return outgoing ? referenced() : foreignKey;
    }

    private Column<?, ?> referenced() {
        return foreignKey
                .reference()
                .orElseThrow(() -> new SchemaException(List.of(foreignKey.label()
                        + ": a relation uses this column as its foreign key; add .references(() -> ..)")))
                .target()
                .get();
    }
}
