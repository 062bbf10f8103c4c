package dev.cormorant.index;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Order;

/**
 * A column of an index, and its direction.
 *
 * @param column the column
 * @param descending whether the index has the greatest value first
 * @param <S> the table
 * @param <T> the values of the column
 */
public record IndexKey<S, T>(Expression<S, T> column, boolean descending) implements Indexable<S, T> {
    /** The same. */
    @Override
    public IndexKey<S, T> inIndex() {
        return this;
    }

    /** The order of the rows by this column, as the index has it. */
    Order<S> order() {
        return descending ? column.desc() : column.asc();
    }

    IndexKey<S, T> reversed() {
        return new IndexKey<>(column, !descending);
    }
}
