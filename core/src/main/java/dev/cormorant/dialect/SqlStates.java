package dev.cormorant.dialect;

import dev.cormorant.dialect.SqlError.Kind;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What the codes of the SQL standard mean, for error readers to begin with. */
public final class SqlStates {
    /** The code of a number that its type cannot hold. */
    public static final String OUT_OF_RANGE = "22003";

    private SqlStates() {}

    /** The exception that tells most: of a failed batch, that of the statement in it. */
    public static SQLException cause(SQLException exception) {
        if (exception instanceof BatchUpdateException) {
            if (exception.getNextException() != null) {
                return exception.getNextException();
            }
            if (exception.getCause() instanceof SQLException cause) {
                return cause;
            }
        }
        return exception;
    }

    /** The kind of error that a code stands for. */
    public static Kind kind(@Nullable String sqlState) {
        if (sqlState == null) {
            return Kind.OTHER;
        }
        return switch (sqlState) {
            case "23505" -> Kind.UNIQUE;
            case "23503" -> Kind.FOREIGN_KEY;
            case "23502" -> Kind.NOT_NULL;
            case "23514" -> Kind.CHECK;
            case "22001" -> Kind.TOO_LONG;
            case OUT_OF_RANGE, "22008" -> Kind.OUT_OF_RANGE;
            case "40001" -> Kind.RETRYABLE;
            case "57014", "HYT00" -> Kind.TIMEOUT;
            default -> sqlState.startsWith("08") ? Kind.CONNECTION : Kind.OTHER;
        };
    }
}
