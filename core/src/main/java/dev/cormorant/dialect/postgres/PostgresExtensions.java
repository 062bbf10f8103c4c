package dev.cormorant.dialect.postgres;

import dev.cormorant.dialect.Version;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The extensions that somebody has created in a database or has not, as far as they change what it can do.
 *
 * @param vectors the version of the one for vectors; null for none
 * @param citus whether tables can be distributed over several servers
 */
record PostgresExtensions(@Nullable Version vectors, boolean citus) {
    static final PostgresExtensions NONE = new PostgresExtensions(null, false);

    private static final String QUERY =
            "SELECT (" + PostgresVectors.VERSION + "), to_regproc('citus_version') IS NOT NULL";

    /** Those of the database behind a connection. */
    static PostgresExtensions of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            rows.next();
            String vectors = rows.getString(1);
            return new PostgresExtensions(
                    vectors == null ? null : PostgresVectors.version(vectors), rows.getBoolean(2));
        }
    }
}
