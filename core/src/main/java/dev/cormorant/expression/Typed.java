package dev.cormorant.expression;

import dev.cormorant.ir.Expr;
import dev.cormorant.type.ColumnType;

/**
 * What every operation on a value of a row needs to know of it.
 *
 * @param <T> the value
 */
public interface Typed<T> {
    /** The value as a node. */
    Expr node();

    /** The type of the values. */
    ColumnType<T> type();

    /** What messages call it: {@code Posts.title}. */
    String label();

    /** Whether a row can yield null. */
    boolean isNullable();
}
