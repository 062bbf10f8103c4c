package dev.cormorant.index;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;
import java.util.List;

/**
 * Rows that stand together in an index, and the next of its columns, of which more may be said: one value, and then something
 * of the column behind it, or a range, which is the last thing to say.
 *
 * @param <S> the table
 * @param <T> the values of the column
 * @param <N> what is left to say when the column has one value
 */
public abstract sealed class AlongColumn<S, T, N extends Along<S>> extends Along<S>
        permits Along1, Along2, Along3, Along4 {
    private final Expression<S, T> column;

    @SuppressWarnings("unchecked") // the first of the columns that are left is of this type
    AlongColumn(List<Predicate<S>> conditions, List<IndexKey<S, ?>> left) {
        super(conditions, left);
        this.column = (Expression<S, T>) left.get(0).column();
    }

    abstract N then(List<Predicate<S>> conditions, List<IndexKey<S, ?>> left);

    /** The rows with this value. */
    public final N eq(T value) {
        return then(and(column.eq(value)), next());
    }

    /** The rows with a greater value. */
    public final Along<S> gt(T value) {
        return within(column.gt(value));
    }

    /** The rows with this or a greater value. */
    public final Along<S> gte(T value) {
        return within(column.gte(value));
    }

    /** The rows with a smaller value. */
    public final Along<S> lt(T value) {
        return within(column.lt(value));
    }

    /** The rows with this or a smaller value. */
    public final Along<S> lte(T value) {
        return within(column.lte(value));
    }

    /** The rows with one of these values or with one between them. */
    public final Along<S> between(T least, T greatest) {
        return within(column.between(least, greatest));
    }
}
