package dev.cormorant.testkit.server;

import java.io.IOException;
import java.sql.SQLException;

/**
 * A database that was just made.
 *
 * @param address how to connect to it
 * @param removal what makes it disappear, once nobody is connected any more
 */
record EmptyDatabase(TestServer address, Removal removal) {

    /** Takes a database away. */
    @FunctionalInterface
    interface Removal {

        void remove() throws SQLException, IOException;
    }
}
