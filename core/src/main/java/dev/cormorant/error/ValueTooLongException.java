package dev.cormorant.error;

import org.jspecify.annotations.Nullable;

/** The database refused a value that is longer than its column. */
public final class ValueTooLongException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message, what the database said, and the driver's exception. */
    public ValueTooLongException(String message, SqlFailure failure, @Nullable Throwable cause) {
        super(message, failure, cause);
    }
}
