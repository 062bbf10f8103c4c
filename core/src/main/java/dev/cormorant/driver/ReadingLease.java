package dev.cormorant.driver;

import java.sql.Connection;
import java.sql.SQLException;

/** A pooled connection that is read from in pieces, in a transaction of its own where the database needs one for that. */
record ReadingLease(Connection connection, boolean autoCommit) implements Lease {
    static ReadingLease begin(Connection connection, boolean inTransaction) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        ReadingLease lease = new ReadingLease(connection, autoCommit);
        if (inTransaction && autoCommit) {
            lease.beginTransaction();
        }
        return lease;
    }

    private void beginTransaction() throws SQLException {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            Connections.settled(connection, () -> connection.setAutoCommit(true), e);
            throw e;
        }
    }

    /** Nothing was written, so there is nothing to commit. */
    @Override
    public void close() {
        if (Connections.settled(connection, this::restore, null)) {
            Connections.close(connection, null);
        }
    }

    private void restore() throws SQLException {
        if (!connection.isClosed() && !connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }
}
