package dev.cormorant.error;

/** There are more rows than a setting lets one statement touch; the message names the setting. */
public final class TooManyRowsException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message for people. */
    public TooManyRowsException(String message) {
        super(message, null);
    }
}
