package dev.cormorant.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** Tells what a driver's exceptions mean. Thread-safe. */
@FunctionalInterface
public interface ErrorReader {
    /** The meaning of an exception; names in it are spelled as in the database. */
    SqlError read(SQLException exception);

    /**
     * The error with what can be found out on the connection where it happened, for databases whose exceptions tell too
     * little. It leaves the connection's transaction as it was.
     *
     * @param error what the exception told
     * @param again runs the failed statement once more
     */
    default SqlError examine(SqlError error, Connection connection, Again again) {
        return error;
    }

    /** Runs a failed statement once more, with the same values. */
    @FunctionalInterface
    interface Again {
        /** Runs it, and reads no rows of it. */
        void run() throws SQLException;
    }
}
