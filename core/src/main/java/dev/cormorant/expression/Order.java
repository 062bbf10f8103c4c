package dev.cormorant.expression;

import dev.cormorant.ir.SortKey;
import dev.cormorant.type.ColumnType;

/**
 * One term of an order of the rows of table {@code S}. Unless said otherwise nulls come last ascending and first
 * descending, on every database, so that one order is the reverse of the other.
 *
 * @param key the term as a node
 * @param type the type of the values that are ordered
 * @param <S> the table
 */
public record Order<S>(SortKey key, ColumnType<?> type) implements IndexTerm<S> {
    /** The same order with nulls before everything else. */
    public Order<S> nullsFirst() {
        return new Order<>(new SortKey(key.expr(), key.descending(), SortKey.Nulls.FIRST), type);
    }

    /** The same order with nulls after everything else. */
    public Order<S> nullsLast() {
        return new Order<>(new SortKey(key.expr(), key.descending(), SortKey.Nulls.LAST), type);
    }
}
