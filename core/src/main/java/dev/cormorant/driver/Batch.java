package dev.cormorant.driver;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** One command run with many values, which are sent some at a time. Belongs to one run. */
final class Batch {
    /** More at once gains nothing, and costs memory in the driver. */
    private static final int SENT_AT_ONCE = 1_000;

    private final Command command;
    private final Iterable<@Nullable Object[]> each;
    private final Clock clock;
    private long sent;

    Batch(Command command, Iterable<@Nullable Object[]> each, Clock clock) {
        this.command = command;
        this.each = each;
        this.clock = clock;
    }

    /** Runs the command with each of the values; the number of rows that it changed. */
    long run(Link link) throws SQLException {
        try (PreparedStatement statement = link.connection().prepareStatement(command.text())) {
            return link.timed(statement::cancel, () -> run(statement));
        }
    }

    private long run(PreparedStatement statement) throws SQLException {
        long rows = 0;
        int waiting = 0;
        for (@Nullable Object[] values : each) {
            command.bind(statement, values, clock);
            statement.addBatch();
            if (++waiting == SENT_AT_ONCE) {
                rows += send(statement);
                sent += waiting;
                waiting = 0;
            }
        }
        return waiting == 0 ? rows : rows + send(statement);
    }

    private static long send(PreparedStatement statement) throws SQLException {
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

    /** Runs the command once more with each of the values that were sent last. Some of their rows may be there already. */
    void runAgain(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command.text())) {
            long at = 0;
            for (@Nullable Object[] values : each) {
                if (at >= sent + SENT_AT_ONCE) {
                    return;
                }
                if (at >= sent) {
                    command.bind(statement, values, clock);
                    runIfPossible(statement);
                }
                at++;
            }
        }
    }

    private static void runIfPossible(PreparedStatement statement) {
        try {
            statement.execute();
        } catch (SQLException e) {
            // Of a row that is there already nothing more is to be learnt.
            return;
        }
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
