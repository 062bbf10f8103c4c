package dev.cormorant.error;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value could not be carried between Java and the database. The message names the column, never a value; {@link #key()}
 * says which row it was, for programs that may know.
 */
public final class CodecException extends CormorantException {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String problem;
    private final transient @Nullable Map<String, Object> key;

    /** A failure at a column, or at what else the first words name. */
    public CodecException(String column, String problem, @Nullable Throwable cause) {
        this(column, problem, cause, Map.of());
    }

    private CodecException(String column, String problem, @Nullable Throwable cause, Map<String, Object> key) {
        this(column + ": " + problem, column, problem, cause, key);
    }

    private CodecException(
            String message, String column, String problem, @Nullable Throwable cause, Map<String, Object> key) {
        super(message, cause);
        this.column = column;
        this.problem = problem;
        this.key = key;
    }

    /** The same failure, in the row with this primary key. */
    public CodecException in(Map<String, Object> row) {
        CodecException located =
                new CodecException(column, problem, getCause(), Collections.unmodifiableMap(new LinkedHashMap<>(row)));
        located.setStackTrace(getStackTrace());
        return located;
    }

    /** The same failure, in a statement with this name. */
    public CodecException named(String statement) {
        CodecException named = new CodecException(statement + ": " + getMessage(), column, problem, getCause(), key());
        named.setStackTrace(getStackTrace());
        return named;
    }

    /** The column with its table, {@code Posts.status}; of what is no column of a table, what the message calls it. */
    public String column() {
        return column;
    }

    /** The primary key of the row by its columns, {@code Posts.id}; empty where the statement did not read it. */
    public Map<String, Object> key() {
        return key == null ? Map.of() : key;
    }
}
