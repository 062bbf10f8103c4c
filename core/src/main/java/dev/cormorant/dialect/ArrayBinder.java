package dev.cormorant.dialect;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Binds a list of values of one storage as one array. Thread-safe. */
@FunctionalInterface
public interface ArrayBinder {
    /** Binds the values, in the form that a codec of their storage takes, at a 1-based position. */
    void bind(PreparedStatement statement, int position, List<?> values) throws SQLException;
}
