package dev.cormorant.internal.sql;

import dev.cormorant.error.Argument;
import dev.cormorant.error.CodecException;
import dev.cormorant.internal.plan.Planner;
import dev.cormorant.sql.SqlRow;
import dev.cormorant.type.ColumnType;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The current row of a result, for as long as it is the current one. */
final class ResultRow implements SqlRow {
    private final ResultSet rows;
    private final ResultColumns columns;
    private final Planner planner;
    private boolean passed;

    ResultRow(ResultSet rows, ResultColumns columns, Planner planner) {
        this.rows = rows;
        this.columns = columns;
        this.planner = planner;
    }

    /** Nothing can be read from now on: what would come is the next row. */
    void pass() {
        passed = true;
    }

    @Override
    public <T> T get(String column, Class<T> type) {
        Argument.notNull(column, "get", "name");
        Argument.notNull(type, "get", "type");
        return present(column, read(column, ValueTarget.of("row." + column, type)));
    }

    @Override
    public <T> T get(String column, ColumnType<T> type) {
        Argument.notNull(column, "get", "name");
        Argument.notNull(type, "get", "type");
        return present(column, read(column, new ValueTarget("row." + column, type, false)));
    }

    @Override
    public <T> Optional<T> find(String column, Class<T> type) {
        Argument.notNull(column, "find", "name");
        Argument.notNull(type, "find", "type");
        return Optional.ofNullable(read(column, ValueTarget.of("row." + column, type)));
    }

    @Override
    public <T> Optional<T> find(String column, ColumnType<T> type) {
        Argument.notNull(column, "find", "name");
        Argument.notNull(type, "find", "type");
        return Optional.ofNullable(read(column, new ValueTarget("row." + column, type, false)));
    }

    @Override
    public List<String> columns() {
        return columns.labels();
    }

    @SuppressWarnings("unchecked") // the target is of the class that the caller wants
    private <T> @Nullable T read(String column, ValueTarget target) {
        if (passed) {
            throw new IllegalStateException("a row can only be read while the function runs that it is given to");
        }
        List<Integer> position = List.of(columns.position(column, "row"));
        return (T) TargetCells.of(List.of(target), position, columns, planner).read(rows)[0];
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new CodecException(column, "the column is null; ask with find(..), which gives an Optional", null);
        }
        return value;
    }
}
