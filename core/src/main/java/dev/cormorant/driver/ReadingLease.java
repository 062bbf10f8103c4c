package dev.cormorant.driver;

import java.sql.Connection;
import java.sql.SQLException;

/** A pooled connection that is read from in pieces, in a transaction of its own where the database needs one for that. */
record ReadingLease(Connection connection, boolean autoCommit) implements Lease {
    static ReadingLease begin(Connection connection, boolean inTransaction) throws SQLException {
        try {
            boolean autoCommit = connection.getAutoCommit();
            if (inTransaction) {
                connection.setAutoCommit(false);
            }
            return new ReadingLease(connection, autoCommit);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Nothing was written, so there is nothing to commit. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        }
    }
}
