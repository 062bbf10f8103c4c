package dev.cormorant.error;

/** A name that was given as a text, of a table or a column, is not there. */
public final class UnknownNameException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message that says which names there are. */
    public UnknownNameException(String message) {
        super(message, null);
    }
}
