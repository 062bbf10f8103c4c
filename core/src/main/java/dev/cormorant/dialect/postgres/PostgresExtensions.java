package dev.cormorant.dialect.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The extensions that somebody has created in a database or has not, as far as they change what it can do.
 *
 * @param vectors the type of vectors
 * @param citus tables that are distributed over several servers
 */
record PostgresExtensions(boolean vectors, boolean citus) {
    static final PostgresExtensions NONE = new PostgresExtensions(false, false);

    /** Those of the database behind a connection. */
    static PostgresExtensions of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT to_regtype('vector') IS NOT NULL," + " to_regproc('citus_version') IS NOT NULL")) {
            rows.next();
            return new PostgresExtensions(rows.getBoolean(1), rows.getBoolean(2));
        }
    }
}
