package dev.cormorant.error;

import org.jspecify.annotations.Nullable;

/** A value could not be carried between Java and the database; the message names the column, never the value. */
public final class CodecException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /** A failure at a column. */
    public CodecException(String column, String problem, @Nullable Throwable cause) {
        super(column + ": " + problem, cause);
    }
}
