package dev.cormorant.render;

import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.ValueType;
import dev.cormorant.type.ColumnType;

/** Tables and columns for tests, whose labels are their names in SQL. */
public final class Sample {
    /** All names are labels. */
    public static final Names NAMES = new Names() {
        @Override
        public TableName table(TableId id) {
            return new TableName(((Table) id).schema(), id.label());
        }

        @Override
        public String column(ColumnId id) {
            return id.label();
        }
    };

    private Sample() {}

    /** A table. */
    public record Table(String schema, String label) implements TableId {
        /** A table of the connection's own schema. */
        public Table(String label) {
            this(null, label);
        }

        /** A column of this table. */
        public Id column(String name, ColumnType<?> type) {
            return new Id(this, name, type);
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

    /** A column. */
    public record Id(Table table, String label, ColumnType<?> type) implements ColumnId {
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
            return new Slot((ValueType) type, index);
        }
    }
}
