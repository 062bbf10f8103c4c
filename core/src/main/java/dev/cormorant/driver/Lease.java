package dev.cormorant.driver;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection for as long as somebody reads from it. */
public interface Lease extends AutoCloseable {
    /** The connection; its holder closes the lease, never the connection. */
    Connection connection();

    /** Gives it back. */
    @Override
    void close() throws SQLException;
}
