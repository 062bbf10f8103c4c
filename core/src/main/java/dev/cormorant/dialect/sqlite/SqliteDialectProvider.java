package dev.cormorant.dialect.sqlite;

import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.DialectProvider;
import dev.cormorant.dialect.Version;

/** Makes the dialect of SQLite. */
public final class SqliteDialectProvider implements DialectProvider {
    @Override
    public String name() {
        return SqliteDialect.NAME;
    }

    @Override
    public String product() {
        return "SQLite";
    }

    /** The first version with STRICT tables. */
    @Override
    public Version oldest() {
        return new Version(3, 37);
    }

    @Override
    public Dialect dialect(Version version) {
        return new SqliteDialect(version);
    }
}
