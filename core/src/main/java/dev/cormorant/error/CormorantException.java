package dev.cormorant.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that Cormorant throws, but for mistakes in a call: those are {@link IllegalArgumentException}
 * and {@link IllegalStateException}, thrown at the caller's line and before any SQL.
 */
public abstract class CormorantException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message for people and, where there is one, its cause. */
    protected CormorantException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
