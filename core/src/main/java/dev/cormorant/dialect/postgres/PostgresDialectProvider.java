package dev.cormorant.dialect.postgres;

import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.DialectProvider;
import dev.cormorant.dialect.Version;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the dialect of PostgreSQL. */
public final class PostgresDialectProvider implements DialectProvider {
    @Override
    public String name() {
        return PostgresDialect.NAME;
    }

    @Override
    public String product() {
        return "PostgreSQL";
    }

    @Override
    public Version oldest() {
        return new Version(14, 0);
    }

    @Override
    public Dialect dialect(Version version) {
        return new PostgresDialect(version, null);
    }

    /** Vectors are the type of an extension, which somebody has created in this database or has not. */
    @Override
    public Dialect dialect(Version version, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(PostgresVectors.VERSION)) {
            return new PostgresDialect(version, rows.next() ? PostgresVectors.version(rows.getString(1)) : null);
        }
    }
}
