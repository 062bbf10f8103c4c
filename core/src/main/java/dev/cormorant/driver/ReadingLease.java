package dev.cormorant.driver;

import java.sql.Connection;
import java.sql.SQLException;

/** A pooled connection that is read from in pieces, in a transaction of its own where the database needs one for that. */
record ReadingLease(Connections connections, Connection connection, boolean autoCommit) implements Lease {
    static ReadingLease begin(Connections connections, Connection connection, boolean inTransaction)
            throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (inTransaction) {
            connection.setAutoCommit(false);
        }
        return new ReadingLease(connections, connection, autoCommit);
    }

    /** Nothing was written, so there is nothing to commit. */
    @Override
    public void close() throws SQLException {
        try {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            connections.discard(connection, e);
            throw e;
        }
        connection.close();
    }
}
