package dev.cormorant.error;

import org.jspecify.annotations.Nullable;

/** A cursor was changed or cut off, is out of date, or belongs to another query. The message holds nothing of it. */
public final class InvalidCursorException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message for people. */
    public InvalidCursorException(String message) {
        super(message, null);
    }

    /** An exception with a message for people and its cause. */
    public InvalidCursorException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
