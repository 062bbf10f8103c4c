package dev.cormorant.dialect.mariadb;

import dev.cormorant.dialect.ErrorReader;
import dev.cormorant.dialect.SqlError;
import dev.cormorant.dialect.SqlError.Kind;
import dev.cormorant.dialect.SqlStates;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.error.ViolatedConstraint;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads MariaDB's codes, and the names in its messages, whose words are in the server's language. */
final class MariaDbErrors implements ErrorReader {
    static final ErrorReader INSTANCE = new MariaDbErrors();

    /** The key stands last, after the duplicate values. */
    private static final Pattern KEY = Pattern.compile("'(\\w+)'[^']*$");

    private static final Pattern COLUMN = Pattern.compile("^[^']*'(\\w+)'");
    private static final Pattern FOREIGN_KEY =
            Pattern.compile("`\\w+`\\.`(\\w+)`, CONSTRAINT `(\\w+)` FOREIGN KEY \\(([^)]*)\\)");
    private static final Pattern CHECK = Pattern.compile("`(?:\\w+\\.)?(\\w+)`[^`]*`\\w+`\\.`(\\w+)`");
    private static final Pattern COMMA = Pattern.compile(", ");

    private MariaDbErrors() {}

    @Override
    public SqlError read(SQLException exception) {
        SQLException cause = SqlStates.cause(exception);
        String message = String.valueOf(cause.getMessage());
        return switch (cause.getErrorCode()) {
            case 1062, 1586 -> unique(message);
            case 1216, 1452 -> foreignKey(ReferenceSide.MISSING_PARENT, message);
            case 1296 -> tooDeep(message);
            case 1217, 1451 -> foreignKey(ReferenceSide.STILL_REFERENCED, message);
            case 4025 -> check(message);
            case 1048, 1364 -> column(Kind.NOT_NULL, message);
            case 1406 -> column(Kind.TOO_LONG, message);
            case 1264 -> column(Kind.OUT_OF_RANGE, message);
            case 1690 -> SqlError.of(Kind.OUT_OF_RANGE);
            case 1020, 1205, 1213 -> SqlError.of(Kind.RETRYABLE);
            case 1317, 1969 -> SqlError.of(Kind.TIMEOUT);
            case 1040, 1044, 1045, 1053, 1927 -> SqlError.of(Kind.CONNECTION);
            default -> SqlError.of(isOverflow(cause) ? Kind.OUT_OF_RANGE : SqlStates.kind(cause.getSQLState()));
        };
    }

    /** What the driver itself says, without any code, of a number that is too great for what it is read as. */
    private static boolean isOverflow(SQLException cause) {
        return cause instanceof SQLDataException
                && String.valueOf(cause.getMessage()).endsWith(" overflow");
    }

    private static SqlError unique(String message) {
        Matcher key = KEY.matcher(message);
        return key.find()
                ? new SqlError(Kind.UNIQUE, new ViolatedConstraint(key.group(1), null, List.of()))
                : SqlError.of(Kind.UNIQUE);
    }

    private static SqlError foreignKey(ReferenceSide side, String message) {
        Matcher key = FOREIGN_KEY.matcher(message);
        if (!key.find()) {
            return SqlError.of(side, ViolatedConstraint.UNKNOWN);
        }
        List<String> columns =
                COMMA.splitAsStream(key.group(3).replace("`", "")).toList();
        return SqlError.of(side, new ViolatedConstraint(key.group(2), key.group(1), columns));
    }

    /** The storage engine goes down a cascade for fifteen rows; its other failures name no foreign key. */
    private static SqlError tooDeep(String message) {
        return FOREIGN_KEY.matcher(message).find()
                ? foreignKey(ReferenceSide.STILL_REFERENCED, message)
                : SqlError.of(Kind.OTHER);
    }

    private static SqlError check(String message) {
        Matcher check = CHECK.matcher(message);
        return check.find()
                ? new SqlError(Kind.CHECK, new ViolatedConstraint(check.group(1), check.group(2), List.of()))
                : SqlError.of(Kind.CHECK);
    }

    private static SqlError column(Kind kind, String message) {
        Matcher column = COLUMN.matcher(message);
        return column.find()
                ? new SqlError(kind, new ViolatedConstraint(null, null, List.of(column.group(1))))
                : SqlError.of(kind);
    }
}
