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

    /**
     * The type of what is calculated from it, and of values that are read and sent again: without what a column changes in
     * values on their way.
     */
    default ColumnType<T> rawType() {
        return type();
    }

    /** What messages call it: {@code Posts.title}. */
    String label();

    /** Whether a row can yield null. */
    boolean isNullable();
}
