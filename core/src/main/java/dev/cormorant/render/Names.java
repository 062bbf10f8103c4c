package dev.cormorant.render;

import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.TableId;

/** What tables and columns are called in SQL, unquoted. */
public interface Names {
    /** The name of a table. */
    TableName table(TableId id);

    /** The name of a column, without its table. */
    String column(ColumnId id);
}
