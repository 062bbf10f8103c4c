package dev.cormorant.type;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads truth values of a column that is never null, without a box. */
@FunctionalInterface
public interface TruthReader {
    /** Reads the value at a 1-based position; false for SQL NULL. */
    boolean read(ResultSet rows, int position) throws SQLException;
}
