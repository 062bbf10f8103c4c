package dev.cormorant.driver;

import dev.cormorant.error.DatabaseException;
import java.sql.SQLException;

/** A connection for as long as somebody reads from it; its holder closes the lease, never the connection. */
public interface Lease extends Link, AutoCloseable {
    /** Hears that reading from it failed. */
    default void failed(DatabaseException failure) {}

    /** Gives it back. */
    @Override
    void close() throws SQLException;
}
