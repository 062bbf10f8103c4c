package dev.cormorant.error;

import org.jspecify.annotations.Nullable;

/** A row with the same unique columns exists already. */
public final class UniqueViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    /** A violation of this constraint. */
    public UniqueViolationException(ViolatedConstraint violated, SqlFailure failure, @Nullable Throwable cause) {
        super("A row with the same values exists", violated, failure, cause);
    }
}
