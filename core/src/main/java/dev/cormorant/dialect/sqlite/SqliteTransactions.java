package dev.cormorant.dialect.sqlite;

import dev.cormorant.dialect.TransactionControl;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** SQLite's transactions: the driver knows read-only files but no read-only transactions, and begins as a reader. */
final class SqliteTransactions implements TransactionControl {
    static final TransactionControl INSTANCE = new SqliteTransactions();

    private SqliteTransactions() {}

    @Override
    public void readOnly(Connection connection, boolean on) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = " + (on ? "ON" : "OFF"));
        }
    }

    /** Some failures, an interruption among them, undo the whole transaction at once. */
    @Override
    public void rollBack(Connection connection) throws SQLException {
        try {
            connection.rollback();
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw e;
            }
        }
    }

    /** The driver has begun a transaction already, in the mode that its settings name. */
    @Override
    public void lockForWriting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
            statement.execute("BEGIN IMMEDIATE");
        }
    }

    /** Asked by a pragma, which reads no page: a transaction that has read cannot write once another one has written. */
    @Override
    public boolean isPrivate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet databases = statement.executeQuery("PRAGMA database_list")) {
            return databases.next() && databases.getString("file").isEmpty();
        }
    }
}
