package dev.cormorant.type;

import java.util.Optional;

/** What the columns of a type are called in SQL, on each database. */
@FunctionalInterface
public interface SqlTypeNames {
    /**
     * The SQL type on the databases of a dialect.
     *
     * @param dialect the dialect's name: {@code postgres}, {@code mariadb}, {@code sqlite}, {@code h2}, or that of another
     * @param usual the SQL type that would be taken if nothing else were said
     * @return the SQL type; empty where the type cannot be stored, so that a schema with it is refused there
     */
    Optional<String> sqlType(String dialect, String usual);
}
