package dev.cormorant.dialect.postgres;

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
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads the fields of PostgreSQL's errors; its messages are in the server's language. */
final class PostgresErrors implements ErrorReader {
    static final ErrorReader INSTANCE = new PostgresErrors();

    /** The columns in the detail of a unique violation: {@code Key (a, b)=(1, 2) already exists.} */
    private static final Pattern KEY = Pattern.compile("\\((\\w+(?:, \\w+)*)\\)=\\(");

    private static final Pattern MISSING = Pattern.compile(" is not present in table \"\\w+\"\\.$");
    private static final Pattern REFERENCED = Pattern.compile(" is (?:still )?referenced from table \"\\w+\"\\.$");

    private PostgresErrors() {}

    @Override
    public SqlError read(SQLException exception) {
        SQLException cause = SqlStates.cause(exception);
        Kind kind = kind(cause.getSQLState());
        ServerErrorMessage server = cause instanceof PSQLException known ? known.getServerErrorMessage() : null;
        if (server == null) {
            return SqlError.of(kind);
        }
        List<String> columns = kind == Kind.UNIQUE ? key(server.getDetail()) : column(server.getColumn());
        ViolatedConstraint violated = new ViolatedConstraint(server.getConstraint(), server.getTable(), columns);
        return new SqlError(kind, violated, kind == Kind.FOREIGN_KEY ? side(server.getDetail()) : null);
    }

    /** Only a server that speaks English tells it; the detail ends in the name of a table, after the values. */
    private static @Nullable ReferenceSide side(@Nullable String detail) {
        String told = detail == null ? "" : detail;
        if (MISSING.matcher(told).find()) {
            return ReferenceSide.MISSING_PARENT;
        }
        return REFERENCED.matcher(told).find() ? ReferenceSide.STILL_REFERENCED : null;
    }

    private static Kind kind(@Nullable String sqlState) {
        if (sqlState == null) {
            return Kind.OTHER;
        }
        return switch (sqlState) {
            case "23001" -> Kind.FOREIGN_KEY;
            case "40P01", "55P03" -> Kind.RETRYABLE;
            case "53300", "57P01", "57P02", "57P03" -> Kind.CONNECTION;
            default -> SqlStates.kind(sqlState);
        };
    }

    private static List<String> key(@Nullable String detail) {
        Matcher key = KEY.matcher(detail == null ? "" : detail);
        return key.find() ? List.of(key.group(1).split(", ")) : List.of();
    }

    private static List<String> column(@Nullable String name) {
        return name == null ? List.of() : List.of(name);
    }
}
