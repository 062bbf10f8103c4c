package dev.cormorant.error;

import org.jspecify.annotations.Nullable;

/** A referenced row is missing, or a row that is to go is still referenced. */
public final class ForeignKeyViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    /** A violation of this constraint. */
    public ForeignKeyViolationException(ViolatedConstraint violated, SqlFailure failure, @Nullable Throwable cause) {
        super("A referenced row is missing or still referenced", violated, failure, cause);
    }
}
