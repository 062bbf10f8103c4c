package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.error.Nearest;
import dev.cormorant.error.UnknownNameException;
import dev.cormorant.expression.Shape;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some columns of a row of a table, for code that has no record for them: {@code POSTS.only(POSTS.id, POSTS.title)}.
 * Immutable; two rows are equal if they hold the same values of the same columns.
 *
 * <pre>{@code
 * for (TableRow row : db.from(POSTS).select(POSTS.only(POSTS.id, POSTS.title)).list()) {
 *     Long id = row.get(POSTS.id);
 * }
 * // SELECT "id", "title" FROM "posts"
 * }</pre>
 */
public final class TableRow {
    private final List<? extends Column<?, ?>> columns;
    private final List<String> names;
    private final List<@Nullable Object> values;

    private TableRow(List<? extends Column<?, ?>> columns, List<String> names, @Nullable Object[] values) {
        this.columns = columns;
        this.names = names;
        this.values = Collections.unmodifiableList(Arrays.asList(values.clone()));
    }

    /** The row of these values. */
    static TableRow of(List<? extends Column<?, ?>> columns, List<String> names, @Nullable Object[] values) {
        return new TableRow(columns, names, values);
    }

    /** Makes rows of the values of these columns. */
    private record Maker(List<? extends Column<?, ?>> columns, List<String> names)
            implements Function<Object[], TableRow> {
        @Override
        public TableRow apply(Object[] values) {
            return new TableRow(columns, names, values);
        }
    }

    /** The shape of rows of these columns under these names. */
    static Shape<TableRow> shape(List<? extends Column<?, ?>> columns, List<String> names) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a row needs at least one column");
        }
        List<Shape<?>> parts = columns.stream().<Shape<?>>map(Column::shape).toList();
        return new Shape.Combined<>(parts, new Maker(columns, names));
    }

    /**
     * The value of a column; null only if the column may be null.
     *
     * @throws IllegalArgumentException if the column was not selected
     */
    @SuppressWarnings("unchecked") // the value was read as the column's type
    public <T> @Nullable T get(Column<?, T> column) {
        Argument.notNull(column, "get", "column");
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException(column.label() + " was not selected; this row holds " + columns
                    + ". Add it where the row is selected");
        }
        return (T) values.get(at);
    }

    /**
     * The value of a column by its name: that of the field, or in a table that was found by name that in the database. Null
     * only if the column may be null.
     *
     * @throws UnknownNameException if no column of this name was selected
     */
    public @Nullable Object get(String name) {
        Argument.notNull(name, "get", "name");
        int at = names.indexOf(name);
        if (at < 0) {
            throw new UnknownNameException(
                    "No column " + name + " was selected; there are " + names + Nearest.question(name, names));
        }
        return values.get(at);
    }

    /** The columns, in the order in which they were selected. */
    public List<Column<?, ?>> columns() {
        return List.copyOf(columns);
    }

    /** The names of the columns, in the same order. */
    public List<String> names() {
        return names;
    }

    /** The values, in the same order. */
    public List<@Nullable Object> values() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableRow that && columns.equals(that.columns) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * columns.hashCode() + values.hashCode();
    }

    /** The names and values. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("TableRow[");
        for (int i = 0; i < names.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(names.get(i)).append('=').append(values.get(i));
        }
        return text.append(']').toString();
    }
}
