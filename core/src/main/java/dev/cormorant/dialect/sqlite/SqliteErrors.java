package dev.cormorant.dialect.sqlite;

import dev.cormorant.dialect.ErrorReader;
import dev.cormorant.dialect.SqlError;
import dev.cormorant.dialect.SqlError.Kind;
import dev.cormorant.dialect.SqlStates;
import dev.cormorant.error.ViolatedConstraint;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Reads SQLite's messages, which are English and name columns, not constraints. A check that stands for a type's limit has
 * a name that no other check can have, so its failure is told apart.
 */
final class SqliteErrors implements ErrorReader {
    static final ErrorReader INSTANCE = new SqliteErrors();
    static final String LENGTH = "length";
    static final String RANGE = "range";
    static final String FORM = "form";

    /** What the driver itself says of a connection that somebody closed, without any code. */
    private static final Set<String> CLOSED = Set.of("database connection closed", "stmt pointer is closed");

    private static final Pattern COLUMNS = Pattern.compile("constraint failed: ((?:\\w+\\.\\w+(?:, )?)+)\\)");
    private static final Pattern INDEX = Pattern.compile("constraint failed: index '(\\w+)'\\)");
    private static final Pattern LIMIT = Pattern.compile("constraint failed: (\\w+)\\.(\\w+): (length|range)\\)");
    private static final Pattern CHECK = Pattern.compile("constraint failed: (\\w+)\\)");
    /** Integers that overflow in an expression become floating-point numbers. */
    private static final Pattern OVERFLOW =
            Pattern.compile("cannot store REAL value in INTEGER column (\\w+\\.\\w+)\\)");

    private SqliteErrors() {}

    /** The name of the check for the limit of a column's type. */
    static String limitName(String table, String column, String kind) {
        return table + "." + column + ": " + kind;
    }

    @Override
    public SqlError read(SQLException exception) {
        SQLException cause = SqlStates.cause(exception);
        String message = String.valueOf(cause.getMessage());
        if (!(cause instanceof SQLiteException sqlite)) {
            return SqlError.of(CLOSED.contains(message) ? Kind.CONNECTION : SqlStates.kind(cause.getSQLState()));
        }
        SQLiteErrorCode code = sqlite.getResultCode();
        return switch (code) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID -> unique(message);
            case SQLITE_CONSTRAINT_FOREIGNKEY, SQLITE_CONSTRAINT_TRIGGER -> SqlError.of(Kind.FOREIGN_KEY);
            case SQLITE_CONSTRAINT_NOTNULL -> columns(Kind.NOT_NULL, COLUMNS, message);
            case SQLITE_CONSTRAINT_CHECK -> check(message);
            case SQLITE_CONSTRAINT_DATATYPE ->
                OVERFLOW.matcher(message).find()
                        ? columns(Kind.OUT_OF_RANGE, OVERFLOW, message)
                        : SqlError.of(Kind.OTHER);
            case SQLITE_TOOBIG -> SqlError.of(Kind.TOO_LONG);
            // Only of an integer that is a primary key by itself, as if it were no constraint.
            case SQLITE_MISMATCH -> SqlError.of(Kind.OUT_OF_RANGE);
            case SQLITE_INTERRUPT -> SqlError.of(Kind.TIMEOUT);
            default -> SqlError.of(kind(code, message));
        };
    }

    /** Of a foreign key SQLite tells only that it was one. */
    @Override
    public SqlError examine(SqlError error, Connection connection, Again again) {
        return error.kind() == Kind.FOREIGN_KEY
                ? new ForeignKeySearch(connection, again).find().orElse(error)
                : error;
    }

    /** The primary codes, in the lowest byte of the extended ones. */
    private static Kind kind(SQLiteErrorCode code, String message) {
        int primary = code.code & 0xff;
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return Kind.RETRYABLE;
        }
        if (primary == SQLiteErrorCode.SQLITE_CANTOPEN.code || primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return Kind.CONNECTION;
        }
        return message.endsWith("(integer overflow)") ? Kind.OUT_OF_RANGE : Kind.OTHER;
    }

    private static SqlError unique(String message) {
        Matcher index = INDEX.matcher(message);
        return index.find()
                ? new SqlError(Kind.UNIQUE, new ViolatedConstraint(index.group(1), null, List.of()))
                : columns(Kind.UNIQUE, COLUMNS, message);
    }

    private static SqlError check(String message) {
        Matcher limit = LIMIT.matcher(message);
        if (limit.find()) {
            Kind kind = limit.group(3).equals(LENGTH) ? Kind.TOO_LONG : Kind.OUT_OF_RANGE;
            return new SqlError(kind, new ViolatedConstraint(null, limit.group(1), List.of(limit.group(2))));
        }
        Matcher check = CHECK.matcher(message);
        String name = check.find() ? check.group(1) : null;
        return new SqlError(Kind.CHECK, new ViolatedConstraint(name, null, List.of()));
    }

    private static SqlError columns(Kind kind, Pattern pattern, String message) {
        Matcher found = pattern.matcher(message);
        if (!found.find()) {
            return SqlError.of(kind);
        }
        List<String> paths = List.of(found.group(1).split(", "));
        String table = paths.get(0).substring(0, paths.get(0).indexOf('.'));
        List<String> columns = paths.stream()
                .map(path -> path.substring(path.indexOf('.') + 1))
                .toList();
        return new SqlError(kind, new ViolatedConstraint(null, table, columns));
    }
}
