package dev.cormorant.render;

import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Slot;
import dev.cormorant.type.ColumnType;

/** A column for tests. */
public record SampleColumn(SampleTable table, String label, ColumnType<?> type) implements ColumnId {
    /** The column of the only source. */
    public Column bare() {
        return of("");
    }

    /** The column of the source with this alias. */
    public Column of(String alias) {
        return new Column(alias, this);
    }

    /** The place of a value for this column. */
    public Slot slot(int index) {
        return new Slot(type, index);
    }
}
