package dev.cormorant.driver;

import dev.cormorant.error.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;

/** A connection for as long as somebody reads from it. */
public interface Lease extends AutoCloseable {
    /** The connection; its holder closes the lease, never the connection. */
    Connection connection();

    /** Hears that reading from it failed. */
    default void failed(DatabaseException failure) {}

    /** Gives it back. */
    @Override
    void close() throws SQLException;
}
