package dev.cormorant.testkit.server;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A database that was just made.
 *
 * @param address how to connect to it
 * @param removal what makes it disappear, once nobody is connected any more
 * @param interruption what breaks the connections of others; null where only who opened them can
 * @param unreachable an address where no database of this kind is
 * @param stranger the same database for a user whom it does not let in; null where it lets in everybody
 */
record EmptyDatabase(
        TestServer address,
        Removal removal,
        @Nullable Interruption interruption,
        TestServer unreachable,
        @Nullable TestServer stranger) {

    /** Takes a database away. */
    @FunctionalInterface
    interface Removal {

        void remove() throws SQLException, IOException;
    }

    /** Breaks connections. */
    @FunctionalInterface
    interface Interruption {

        void interrupt() throws SQLException;
    }
}
