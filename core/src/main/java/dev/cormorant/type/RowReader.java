package dev.cormorant.type;

import java.sql.SQLException;

/**
 * Makes one object from the cells of the current row, from a 0-based position on. The processor generates one for every
 * table; implementations keep no state.
 *
 * @param <R> what a row becomes
 */
@FunctionalInterface
public interface RowReader<R> {
    /** Reads the cells from {@code at} on. */
    R read(Cells cells, int at) throws SQLException;
}
