package dev.cormorant.dialect.sqlite;

import dev.cormorant.error.UnsupportedByDatabaseException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What statements rely on in a connection: foreign keys, patterns that know case, and functions of our own. */
final class SqliteSession {
    private SqliteSession() {}

    static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
            // Unlike a function of our own, the built-in LIKE can take the rows of a prefix from an index.
            statement.execute("PRAGMA case_sensitive_like = ON");
            requireForeignKeys(statement);
        }
        SqliteFunctions.register(connection.unwrap(org.sqlite.SQLiteConnection.class));
    }

    private static void requireForeignKeys(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("PRAGMA foreign_keys")) {
            if (!rows.next() || !rows.getBoolean(1)) {
                throw new UnsupportedByDatabaseException(
                        "This SQLite connection cannot enforce foreign keys; use a build"
                                + " that has them, and hand over connections outside a transaction");
            }
        }
    }
}
