package dev.cormorant.error;

/** A tree has more levels than were expected; the message says how to ask for them. */
public final class TooDeepException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message for people. */
    public TooDeepException(String message) {
        super(message, null);
    }
}
