package dev.cormorant.error;

import org.jspecify.annotations.Nullable;

/** A statement, or the connection under it, failed in the database. */
public abstract class DatabaseException extends CormorantException {
    private static final long serialVersionUID = 1L;

    private final SqlFailure failure;

    /** An exception with a message, what the database said, and the driver's exception. */
    protected DatabaseException(String message, SqlFailure failure, @Nullable Throwable cause) {
        super(failure.describe(message), cause);
        this.failure = failure;
    }

    /** What the database said. */
    public SqlFailure failure() {
        return failure;
    }
}
