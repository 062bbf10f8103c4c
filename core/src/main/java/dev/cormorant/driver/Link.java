package dev.cormorant.driver;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A connection that somebody else opens and closes, and the time that statements on it have. */
public interface Link {
    /** The connection. */
    Connection connection();

    /** Does something with a statement; it is stopped if it still runs when its transaction is out of time. */
    default <T extends @Nullable Object> T timed(Statement statement, Work<T> work) throws SQLException {
        return work.run();
    }

    /** Hears which command is about to be run on it for its rows. */
    default void reads(Command command) {}

    /** Something done with a statement that is at hand. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        /** Does it. */
        T run() throws SQLException;
    }
}
