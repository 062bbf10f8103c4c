package dev.cormorant.error;

/** More than one row was found where the caller asked for the only one. */
public final class NotUniqueException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message for people. */
    public NotUniqueException(String message) {
        super(message, null);
    }
}
