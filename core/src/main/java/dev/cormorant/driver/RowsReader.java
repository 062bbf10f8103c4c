package dev.cormorant.driver;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a whole result while its connection is open. */
@FunctionalInterface
public interface RowsReader<T> {
    /** Reads the rows and counts them in the tally. */
    T read(ResultSet rows, Tally tally) throws SQLException;

    /** The number of rows that were read. */
    final class Tally {
        private long rows;
        private boolean truncated;

        /** Sets the number of rows. */
        public void set(long count) {
            rows = count;
        }

        /** Says that a default limit cut the result. */
        public void truncate() {
            truncated = true;
        }

        boolean truncated() {
            return truncated;
        }

        long rows() {
            return rows;
        }
    }
}
