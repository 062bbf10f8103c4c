package dev.cormorant.render;

import dev.cormorant.ir.TableId;
import dev.cormorant.ir.TableSource;
import dev.cormorant.type.ColumnType;
import org.jspecify.annotations.Nullable;

/** A table for tests. */
public record SampleTable(@Nullable String schema, String label) implements TableId {
    /** A table of the connection's own schema. */
    public SampleTable(String label) {
        this(null, label);
    }

    /** A column of this table. */
    public SampleColumn column(String name, ColumnType<?> type) {
        return new SampleColumn(this, name, type);
    }

    /** This table as the only source. */
    public TableSource source() {
        return as("");
    }

    /** This table as a source under an alias. */
    public TableSource as(String alias) {
        return new TableSource(this, alias);
    }
}
