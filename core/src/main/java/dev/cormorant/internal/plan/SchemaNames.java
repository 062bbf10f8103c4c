package dev.cormorant.internal.plan;

import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.TableId;
import dev.cormorant.render.Names;
import dev.cormorant.render.TableName;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;

/** The names that a schema gives to tables and columns. */
public record SchemaNames(Schema schema) implements Names {
    @Override
    public TableName table(TableId id) {
        SchemaTable table = schema.table(id);
        return new TableName(table.schema().orElse(null), table.name());
    }

    @Override
    public String column(ColumnId id) {
        return schema.table(id.table()).nameOf(id);
    }
}
