package dev.cormorant.error;

/** A statement or schema needs what this database does not have; the message names a way out. */
public final class UnsupportedByDatabaseException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message for people. */
    public UnsupportedByDatabaseException(String message) {
        super(message, null);
    }
}
