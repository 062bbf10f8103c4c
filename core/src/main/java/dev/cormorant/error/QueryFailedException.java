package dev.cormorant.error;

import org.jspecify.annotations.Nullable;

/** A statement failed for a reason that has no type of its own. */
public final class QueryFailedException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message, what the database said, and the driver's exception. */
    public QueryFailedException(String message, SqlFailure failure, @Nullable Throwable cause) {
        super(message, failure, cause);
    }
}
