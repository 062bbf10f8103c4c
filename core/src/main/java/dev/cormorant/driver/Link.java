package dev.cormorant.driver;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection that somebody else opens and closes, and the time that statements on it have. */
public interface Link {
    /** The connection. */
    Connection connection();

    /** Does something that can be cancelled, and is if it still runs when its transaction is out of time. */
    default <T extends @Nullable Object> T timed(Cancellation cancellation, Work<T> work) throws SQLException {
        return work.run();
    }

    /** Hears which command is about to be run on it for its rows. */
    default void reads(Command command) {}

    /** Ends what runs on a connection. */
    @FunctionalInterface
    interface Cancellation {
        /** Ends it, from another thread. */
        void cancel() throws SQLException;
    }

    /** Something done on a connection that is at hand. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        /** Does it. */
        T run() throws SQLException;
    }
}
