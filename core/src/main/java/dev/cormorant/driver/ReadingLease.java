package dev.cormorant.driver;

import java.sql.Connection;
import java.sql.SQLException;

/** A pooled connection in a transaction of its own, as PostgreSQL wants for results that are fetched in pieces. */
record ReadingLease(Connection connection, boolean autoCommit) implements Lease {
    static ReadingLease begin(Connection connection) throws SQLException {
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
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
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }
}
