package dev.cormorant.testkit.server;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A database that tests run against. */
public enum DatabaseKind {
    /** A file of its own with a write-ahead log, so that several connections can read while one writes. */
    SQLITE,
    /** In memory, in H2's own mode: it imitates no other database. */
    H2,
    /** A database of its own on {@link TestServers#postgres()}. */
    POSTGRES,
    /** A database of its own on {@link TestServers#mariadb()}. */
    MARIADB;

    /** The system property that chooses databases: names separated by commas, all of them if it is not set. */
    public static final String SELECTION = "cormorant.databases";

    /**
     * The databases that this run tests, in the order of this enum.
     *
     * @throws IllegalArgumentException if {@link #SELECTION} names a database that does not exist, or none at all
     */
    public static List<DatabaseKind> selected() {
        String names = System.getProperty(SELECTION);
        return names == null ? List.of(values()) : parse(names);
    }

    /**
     * Reads names such as {@code sqlite,h2}.
     *
     * @throws IllegalArgumentException if a name is unknown or missing
     */
    public static List<DatabaseKind> parse(String names) {
        Set<DatabaseKind> kinds = EnumSet.noneOf(DatabaseKind.class);
        for (String name : names.split(",", -1)) {
            kinds.add(named(name.strip()));
        }
        return List.copyOf(kinds);
    }

    private static DatabaseKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No database '" + name + "' for -D" + SELECTION
                        + "; known: "
                        + Arrays.stream(values()).map(DatabaseKind::label).collect(Collectors.joining(", "))));
    }

    /** The name in {@link #SELECTION}: {@code sqlite}, {@code h2}, {@code postgres}, {@code mariadb}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Creates an empty database of this kind.
     *
     * @param name unique, lower case letters, digits and underscores only: it needs no quotes anywhere
     */
    EmptyDatabase create(String name) throws SQLException, IOException {
        return switch (this) {
            case SQLITE -> SqliteSource.create(name);
            case H2 -> H2Source.create(name);
            case POSTGRES -> PostgresSource.create(name);
            case MARIADB -> MariaDbSource.create(name);
        };
    }
}
