package dev.cormorant.error;

import org.jspecify.annotations.Nullable;

/** No connection could be had, or it broke: unreachable server, wrong password, lost in the middle. */
public final class ConnectionFailedException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message, what the database said, and the driver's exception. */
    public ConnectionFailedException(String message, SqlFailure failure, @Nullable Throwable cause) {
        super(message, failure, cause);
    }
}
