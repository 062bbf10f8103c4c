package dev.cormorant.error;

import org.jspecify.annotations.Nullable;

/** A row does not fulfil a check. */
public final class CheckViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    /** A violation of this constraint. */
    public CheckViolationException(ViolatedConstraint violated, SqlFailure failure, @Nullable Throwable cause) {
        super("A check does not hold", violated, failure, cause);
    }
}
