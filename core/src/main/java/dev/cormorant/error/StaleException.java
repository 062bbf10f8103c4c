package dev.cormorant.error;

/** Somebody else changed a row after it was read: its version is another one, and it was not written. */
public final class StaleException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message for people. */
    public StaleException(String message) {
        super(message, null);
    }
}
