package dev.cormorant.error;

import org.jspecify.annotations.Nullable;

/** The database gave up a statement that may succeed when the transaction runs again: deadlock, serialization failure, lock timeout. */
public final class RetryableException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message, what the database said, and the driver's exception. */
    public RetryableException(String message, SqlFailure failure, @Nullable Throwable cause) {
        super(message, failure, cause);
    }
}
