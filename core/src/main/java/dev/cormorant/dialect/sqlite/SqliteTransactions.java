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

    /** The driver has begun a transaction already, in the mode that its settings name. */
    @Override
    public void lockForWriting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
            beginImmediate(statement);
        }
    }

    /** The driver believes in a transaction, so there must be one to roll back when there is no lock to be had. */
    private static void beginImmediate(Statement statement) throws SQLException {
        try {
            statement.execute("BEGIN IMMEDIATE");
        } catch (SQLException e) {
            statement.execute("BEGIN");
            throw e;
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
