package dev.cormorant.example.explorer.report;

/** Somebody asked about what the database does not hold; the message says what is near it. */
public final class UnknownArtifactException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownArtifactException(String message) {
        super(message);
    }
}
