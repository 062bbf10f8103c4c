package dev.cormorant.dialect.mariadb;

import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.DialectProvider;
import dev.cormorant.dialect.Version;

/** Makes the dialect of MariaDB. */
public final class MariaDbDialectProvider implements DialectProvider {
    @Override
    public String name() {
        return MariaDbDialect.NAME;
    }

    @Override
    public String product() {
        return "MariaDB";
    }

    @Override
    public Version oldest() {
        return new Version(10, 11);
    }

    @Override
    public Dialect dialect(Version version) {
        return new MariaDbDialect(version);
    }
}
