package dev.cormorant.driver;

import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.ErrorReader;
import dev.cormorant.dialect.SqlError;
import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.CodecException;
import dev.cormorant.error.ConnectionFailedException;
import dev.cormorant.error.DatabaseException;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.NotNullViolationException;
import dev.cormorant.error.QueryFailedException;
import dev.cormorant.error.RetryableException;
import dev.cormorant.error.SqlFailure;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.error.ValueOutOfRangeException;
import dev.cormorant.error.ValueTooLongException;
import dev.cormorant.error.ViolatedConstraint;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a driver's exceptions into typed ones. Thread-safe. */
public final class ErrorTranslator {
    private final Dialect dialect;
    private final ConstraintNames names;
    private final boolean tellsValues;
    private final @Nullable String name;
    private final List<String> values;

    /** A translator for one database and schema, which tells the values of statements or does not. */
    public ErrorTranslator(Dialect dialect, ConstraintNames names, boolean tellsValues) {
        this(dialect, names, tellsValues, null, List.of());
    }

    private ErrorTranslator(
            Dialect dialect, ConstraintNames names, boolean tellsValues, @Nullable String name, List<String> values) {
        this.dialect = dialect;
        this.names = names;
        this.tellsValues = tellsValues;
        this.name = name;
        this.values = values;
    }

    /** The same for statements with a name. */
    ErrorTranslator named(String statement) {
        return new ErrorTranslator(dialect, names, tellsValues, statement, values);
    }

    /** A message as a statement with the name tells it. */
    String told(String message) {
        return name == null ? message : name + ": " + message;
    }

    /** A failure as a statement with the name tells it. */
    CodecException told(CodecException failure) {
        return name == null ? failure : failure.named(name);
    }

    /** The same for a command that ran with these values. */
    ErrorTranslator with(Command command, @Nullable Object[] bound) {
        return tellsValues && !command.isSecret()
                ? new ErrorTranslator(dialect, names, true, name, ToldValues.of(bound))
                : this;
    }

    /**
     * The typed form of an exception. It quotes no text of the driver, which may hold values of rows; the driver's
     * exception is its cause.
     */
    public DatabaseException translate(SQLException exception, String sql) {
        return translate(exception, sql, null);
    }

    /** The same for the exception of a command. */
    DatabaseException translate(SQLException exception, Command command) {
        return translate(exception, command.text(), command.writes());
    }

    /** The same for the exception of a command that can be run again on the connection where it failed. */
    DatabaseException translate(
            SQLException exception, Command command, Connection connection, ErrorReader.Again again) {
        SqlError error = dialect.errors().examine(dialect.errors().read(exception), connection, again);
        return typed(exception, command.text(), names.declared(error, command.writes()), command.writes());
    }

    /** The same for the exception of a commit. */
    DatabaseException translateCommit(SQLException exception, Connection connection) {
        SqlError error = dialect.errors().examine(dialect.errors().read(exception), connection, () -> {});
        return typed(exception, "COMMIT", names.declared(error, null), null);
    }

    private DatabaseException translate(SQLException exception, String sql, @Nullable String written) {
        return typed(exception, sql, names.declared(dialect.errors().read(exception), written), written);
    }

    private DatabaseException typed(SQLException exception, String sql, SqlError error, @Nullable String written) {
        SqlFailure failure = new SqlFailure(sql, exception.getSQLState(), exception.getErrorCode())
                .withName(name)
                .withValues(values);
        ViolatedConstraint violated = error.violated();
        String place = sql.isEmpty() ? "" : ": " + sql;
        return switch (error.kind()) {
            case UNIQUE -> new UniqueViolationException(violated, failure, exception);
            case FOREIGN_KEY ->
                violated.constraint() == null
                        ? new ForeignKeyViolationException(names.foreignKeysAround(written), failure, exception)
                        : new ForeignKeyViolationException(violated, error.side(), failure, exception);
            case NOT_NULL -> new NotNullViolationException(violated, failure, exception);
            case CHECK -> new CheckViolationException(violated, failure, exception);
            case TOO_LONG ->
                new ValueTooLongException("A value is too long for its column" + place, failure, exception);
            case OUT_OF_RANGE ->
                new ValueOutOfRangeException("A value is outside the range of its type" + place, failure, exception);
            case RETRYABLE ->
                new RetryableException(
                        "The database gave up the statement; the transaction may succeed when it runs again" + place,
                        failure,
                        exception);
            case CONNECTION ->
                new ConnectionFailedException("The connection to the database failed" + place, failure, exception);
            case TIMEOUT ->
                new QueryFailedException(
                        "The statement was cancelled or took longer than it may" + place, failure, exception);
            case OTHER ->
                new QueryFailedException(
                        "The database refused the statement (" + code(exception) + ")" + place, failure, exception);
        };
    }

    private static String code(SQLException exception) {
        String state = exception.getSQLState();
        return state == null ? "code " + exception.getErrorCode() : "SQLSTATE " + state;
    }
}
