package dev.cormorant.error;

/** A write was for another number of rows than it was expected to be, and was rolled back. */
public final class UnexpectedCountException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message for people. */
    public UnexpectedCountException(String message) {
        super(message, null);
    }
}
