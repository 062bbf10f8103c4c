package dev.cormorant.error;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row would break a constraint. Names what the schema calls them, never values. */
public abstract sealed class ConstraintViolationException extends DatabaseException
        permits UniqueViolationException,
                ForeignKeyViolationException,
                NotNullViolationException,
                CheckViolationException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String constraint;
    private final @Nullable String table;
    private final List<String> columns;

    ConstraintViolationException(
            String what, ViolatedConstraint violated, SqlFailure failure, @Nullable Throwable cause) {
        super(violated.describe(what), failure, cause);
        this.constraint = violated.constraint();
        this.table = violated.table();
        this.columns = violated.columns();
    }

    /** The constraint's name; empty where the database does not tell and it could not be derived. */
    public Optional<String> constraint() {
        return Optional.ofNullable(constraint);
    }

    /** The table whose constraint it is. */
    public Optional<String> table() {
        return Optional.ofNullable(table);
    }

    /** The constraint's columns; empty where they are not known. */
    public List<String> columns() {
        return columns;
    }
}
