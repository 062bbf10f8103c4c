package dev.cormorant.dialect.h2;

import dev.cormorant.dialect.ErrorReader;
import dev.cormorant.dialect.SqlError;
import dev.cormorant.dialect.SqlError.Kind;
import dev.cormorant.dialect.SqlStates;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.error.ViolatedConstraint;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads H2's messages. Their words depend on the JVM's language; what stands between quotes does not. It begins with names
 * and may end with values, so every pattern is anchored at its beginning.
 */
final class H2Errors implements ErrorReader {
    static final ErrorReader INSTANCE = new H2Errors();

    /** Before 2.5 a primary key has no name here, and a unique constraint that of its index. */
    private static final Pattern KEY = Pattern.compile("(?:\\w+\\.(\\w+?)(?:_INDEX_[0-9A-F]+)? )?"
            + "(?:INDEX \\w+\\.\\w+ |PRIMARY KEY )?ON \\w+\\.(\\w+)\\(([^)]*)\\)");

    private static final Pattern FOREIGN_KEY = Pattern.compile("(\\w+): \\w+\\.(\\w+) FOREIGN KEY\\(([^)]*)\\)");
    private static final Pattern NAME = Pattern.compile("(\\w+)");
    private static final Pattern LENGTH = Pattern.compile("(\\w+)\\.(\\w+): length");

    /** H2 calls a decimal of too many digits too long. */
    private static final Pattern NUMBER = Pattern.compile("\\w+ (?:NUMERIC|DECFLOAT)\\(");

    private H2Errors() {}

    /** The name of the check for the length of a column's texts. */
    static String lengthName(String table, String column) {
        return table + "." + column + ": length";
    }

    @Override
    public SqlError read(SQLException exception) {
        SQLException cause = SqlStates.cause(exception);
        return switch (cause.getErrorCode()) {
            case 23505 -> constraint(Kind.UNIQUE, KEY, cause);
            case 23503 -> foreignKey(ReferenceSide.STILL_REFERENCED, cause);
            case 23506 -> foreignKey(ReferenceSide.MISSING_PARENT, cause);
            case 23513 -> check(cause);
            case 23502 -> column(Kind.NOT_NULL, cause);
            case 22001 -> column(NUMBER.matcher(quoted(cause)).lookingAt() ? Kind.OUT_OF_RANGE : Kind.TOO_LONG, cause);
            case 22003, 22004, 22007 -> SqlError.of(Kind.OUT_OF_RANGE);
            case 40001, 50200, 90131 -> SqlError.of(Kind.RETRYABLE);
            case 90007, 90067, 90098, 90121 -> SqlError.of(Kind.CONNECTION);
            default -> SqlError.of(SqlStates.kind(cause.getSQLState()));
        };
    }

    private static SqlError check(SQLException cause) {
        Matcher length = LENGTH.matcher(quoted(cause));
        return length.lookingAt()
                ? new SqlError(Kind.TOO_LONG, new ViolatedConstraint(null, length.group(1), List.of(length.group(2))))
                : constraint(Kind.CHECK, NAME, cause);
    }

    private static SqlError constraint(Kind kind, Pattern pattern, SQLException cause) {
        Matcher found = pattern.matcher(quoted(cause));
        if (!found.lookingAt()) {
            return SqlError.of(kind);
        }
        return found.groupCount() == 1
                ? new SqlError(kind, new ViolatedConstraint(found.group(1), null, List.of()))
                : new SqlError(kind, new ViolatedConstraint(found.group(1), found.group(2), columns(found.group(3))));
    }

    private static SqlError foreignKey(ReferenceSide side, SQLException cause) {
        return SqlError.of(
                side, constraint(Kind.FOREIGN_KEY, FOREIGN_KEY, cause).violated());
    }

    private static SqlError column(Kind kind, SQLException cause) {
        Matcher found = NAME.matcher(quoted(cause));
        return found.lookingAt()
                ? new SqlError(kind, new ViolatedConstraint(null, null, List.of(found.group(1))))
                : SqlError.of(kind);
    }

    private static List<String> columns(String list) {
        return Pattern.compile(", ")
                .splitAsStream(list)
                .map(H2Errors::firstWord)
                .toList();
    }

    private static String firstWord(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    /**
     * What stands between the first quotes, in which quotes are doubled; the names in it without quotes of their own, which
     * not all of them have. No pattern: it would need as much stack as a value in the message is long.
     */
    private static String quoted(SQLException cause) {
        String message = String.valueOf(cause.getMessage());
        int start = message.indexOf('"') + 1;
        int end = message.indexOf('"', start);
        while (end >= 0 && message.startsWith("\"\"", end)) {
            end = message.indexOf('"', end + 2);
        }
        return start == 0 || end < 0 ? "" : message.substring(start, end).replace("\"\"", "");
    }
}
