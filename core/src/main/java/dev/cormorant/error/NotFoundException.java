package dev.cormorant.error;

/** No row was found where the caller asked for one. */
public final class NotFoundException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message for people. */
    public NotFoundException(String message) {
        super(message, null);
    }
}
