package dev.cormorant.dialect;

import dev.cormorant.error.UnsupportedByDatabaseException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The dialects that are at hand. */
public final class Dialects {
    private static final List<DialectProvider> PROVIDERS =
            ServiceLoader.load(DialectProvider.class, Dialects.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(DialectProvider::name))
                    .toList();

    private Dialects() {}

    /** The dialect of the database behind a connection; refuses unknown products and versions that are too old. */
    public static Dialect detect(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String product = database.getDatabaseProductName();
        Version version = new Version(database.getDatabaseMajorVersion(), database.getDatabaseMinorVersion());
        DialectProvider provider =
                provider(product, candidate -> candidate.product().equalsIgnoreCase(product));
        if (version.compareTo(provider.oldest()) < 0) {
            throw new UnsupportedByDatabaseException(provider.product() + " " + version
                    + " is too old; Cormorant needs " + provider.oldest() + " or newer");
        }
        return provider.dialect(version, connection);
    }

    /** The dialect of this name, for the oldest version of its database. */
    public static Dialect named(String name) {
        DialectProvider provider = provider(name, candidate -> candidate.name().equals(name));
        return provider.dialect(provider.oldest());
    }

    private static DialectProvider provider(String wanted, Predicate<DialectProvider> fits) {
        return PROVIDERS.stream()
                .filter(fits)
                .findFirst()
                .orElseThrow(() -> new UnsupportedByDatabaseException("There is no dialect for " + wanted
                        + "; at hand are "
                        + PROVIDERS.stream().map(DialectProvider::name).collect(Collectors.joining(", "))));
    }
}
