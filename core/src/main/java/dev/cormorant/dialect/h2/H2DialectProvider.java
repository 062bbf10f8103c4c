package dev.cormorant.dialect.h2;

import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.DialectProvider;
import dev.cormorant.dialect.Version;

/** Makes the dialect of H2. */
public final class H2DialectProvider implements DialectProvider {
    @Override
    public String name() {
        return H2Dialect.NAME;
    }

    @Override
    public String product() {
        return "H2";
    }

    @Override
    public Version oldest() {
        return new Version(2, 2);
    }

    @Override
    public Dialect dialect(Version version) {
        return new H2Dialect(version);
    }
}
