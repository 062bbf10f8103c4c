package dev.cormorant.error;

import org.jspecify.annotations.Nullable;

/** The database refused a number or time that is outside the range of its type. */
public final class ValueOutOfRangeException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message, what the database said, and the driver's exception. */
    public ValueOutOfRangeException(String message, SqlFailure failure, @Nullable Throwable cause) {
        super(message, failure, cause);
    }
}
