package dev.cormorant.driver;

import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** One prepared statement run with many values, which are sent some at a time. */
record Batch(PreparedStatement statement, Command command, Clock clock) {
    /** More at once gains nothing, and costs memory in the driver. */
    private static final int SENT_AT_ONCE = 1_000;

    /** Runs the statement with each of the values; the number of rows that it changed. */
    long run(Iterable<@Nullable Object[]> each) throws SQLException {
        long rows = 0;
        int waiting = 0;
        for (@Nullable Object[] values : each) {
            command.bind(statement, LateValues.filled(values, clock));
            statement.addBatch();
            if (++waiting == SENT_AT_ONCE) {
                rows += send();
                waiting = 0;
            }
        }
        return waiting == 0 ? rows : rows + send();
    }

    private long send() throws SQLException {
        long rows = 0;
        for (int count : statement.executeBatch()) {
            if (count < 0) {
                throw new IllegalStateException(
                        "the driver does not tell how many rows each command of a batch changed;"
                                + " turn off its own protocol for batches");
            }
            rows += count;
        }
        return rows;
    }

    /** What went wrong with the values that failed: a batch wraps it. */
    static SQLException cause(SQLException failure) {
        if (failure instanceof BatchUpdateException) {
            if (failure.getNextException() != null) {
                return failure.getNextException();
            }
            if (failure.getCause() instanceof SQLException cause) {
                return cause;
            }
        }
        return failure;
    }
}
