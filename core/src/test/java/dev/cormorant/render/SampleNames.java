package dev.cormorant.render;

import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.TableId;

/** The names of sample tables and columns: their labels. */
public final class SampleNames implements Names {
    /** The only one that is needed. */
    public static final Names INSTANCE = new SampleNames();

    private SampleNames() {}

    @Override
    public TableName table(TableId id) {
        return new TableName(((SampleTable) id).schema(), id.label());
    }

    @Override
    public String column(ColumnId id) {
        return id.label();
    }
}
