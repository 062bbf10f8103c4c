package dev.cormorant.internal.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Makes something of the current row of a result whose columns are known. Thread-safe. */
interface RowMapping<R extends @Nullable Object> {
    /** Reads the row. */
    R read(ResultSet rows) throws SQLException;
}
