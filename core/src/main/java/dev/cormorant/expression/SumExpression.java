package dev.cormorant.expression;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.type.ColumnType;

/**
 * A sum, which is null where there is nothing to add. Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <T> the number
 */
public final class SumExpression<S, T> extends AggregateExpression<S, T> {
    private final T zero;

    SumExpression(Aggregate aggregate, ColumnType<T> type, String label, T zero) {
        super(aggregate, type, label, true);
        this.zero = zero;
    }

    @Override
    public <X extends S> SumExpression<X, T> where(Predicate<? super X> condition) {
        return new SumExpression<>(restricted(condition), type(), label(), zero);
    }

    /**
     * The sum, or 0 where there is nothing to add.
     *
     * <pre>{@code
     * POSTS.views.sum().orZero()
     * // COALESCE(SUM("views"), ?)
     * }</pre>
     */
    public Expression<S, T> orZero() {
        return coalesce(zero);
    }
}
