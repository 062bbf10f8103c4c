package dev.cormorant.dialect.postgres;

import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.DialectProvider;
import dev.cormorant.dialect.Version;
import java.sql.Connection;
import java.sql.SQLException;

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
        return new PostgresDialect(version, PostgresExtensions.NONE);
    }

    @Override
    public Dialect dialect(Version version, Connection connection) throws SQLException {
        return new PostgresDialect(version, PostgresExtensions.of(connection));
    }
}
