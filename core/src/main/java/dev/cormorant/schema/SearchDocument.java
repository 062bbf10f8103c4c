package dev.cormorant.schema;

import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.ValueType;
import dev.cormorant.type.ColumnTypes;

/** What a search index makes of the texts of a row, for nodes a column like others; it has the name of the index. */
record SearchDocument(Table<?, ?> table, String index) implements ColumnId {
    @Override
    public ValueType type() {
        return ColumnTypes.text();
    }

    @Override
    public String label() {
        return table.label() + "." + index;
    }
}
