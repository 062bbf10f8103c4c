package dev.cormorant.error;

/** A value was refused before any SQL: too long, out of range, not storable. */
public final class InvalidValueException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message for people. */
    public InvalidValueException(String message) {
        super(message, null);
    }
}
