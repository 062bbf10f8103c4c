package dev.cormorant.dialect;

import java.sql.SQLException;

/** Tells what a driver's exceptions mean. Thread-safe. */
@FunctionalInterface
public interface ErrorReader {
    /** The meaning of an exception; names in it are spelled as in the database. */
    SqlError read(SQLException exception);
}
