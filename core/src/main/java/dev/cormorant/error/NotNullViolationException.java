package dev.cormorant.error;

import org.jspecify.annotations.Nullable;

/** A column that must hold a value got null. */
public final class NotNullViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    /** A violation of this constraint. */
    public NotNullViolationException(ViolatedConstraint violated, SqlFailure failure, @Nullable Throwable cause) {
        super("Null for a column that must hold a value", violated, failure, cause);
    }
}
