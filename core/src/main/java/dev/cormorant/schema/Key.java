package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values for the columns of a unique key of several columns, which name one row. Immutable.
 *
 * <pre>{@code
 * Optional<Membership> ada = db.find(Key.of(MEMBERSHIPS.team, "red").and(MEMBERSHIPS.userId, 7L));
 * // SELECT .. FROM "memberships" WHERE "team" = ? AND "user_id" = ?
 * }</pre>
 *
 * @param <S> the table
 */
public final class Key<S> {
    private final List<Column<S, ?>> columns;
    private final Predicate<S> condition;

    private Key(List<Column<S, ?>> columns, Predicate<S> condition) {
        this.columns = List.copyOf(columns);
        this.condition = condition;
    }

    /** A value for one column; {@link #and} adds the others. */
    public static <S, T> Key<S> of(Column<S, T> column, T value) {
        requireValue(column, value);
        return new Key<>(List.of(column), column.eq(value));
    }

    /**
     * A value for another column.
     *
     * @throws IllegalArgumentException if the column has a value already
     */
    public <T> Key<S> and(Column<S, T> column, T value) {
        requireValue(column, value);
        if (columns.contains(column)) {
            throw new IllegalArgumentException(column.label() + " is given twice in one key");
        }
        List<Column<S, ?>> all = new ArrayList<>(columns);
        all.add(column);
        return new Key<>(all, condition.and(column.eq(value)));
    }

    private static void requireValue(Column<?, ?> column, @Nullable Object value) {
        Argument.notNull(column, "key", "column");
        if (value == null) {
            throw new IllegalArgumentException(column.label()
                    + ": null is no key; rows without a value are found by where(" + column.field() + ".isNull())");
        }
    }

    /** The columns, in the order in which they were given. */
    public List<Column<S, ?>> columns() {
        return columns;
    }

    /** The condition that the row fulfils. */
    public Predicate<S> condition() {
        return condition;
    }

    /** The table. */
    public TableLike<?, ?> table() {
        return columns.get(0).table();
    }

    /** The fields of the columns, without their values. */
    @Override
    public String toString() {
        return columns.stream().map(Column::field).collect(Collectors.joining(" with "));
    }
}
