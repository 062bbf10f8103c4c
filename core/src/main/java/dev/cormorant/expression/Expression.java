package dev.cormorant.expression;

import dev.cormorant.ir.Call;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.SortKey;
import dev.cormorant.type.ColumnType;
import java.util.List;

/**
 * A value of type {@code T} for each row of table {@code S}. What can be asked of it is said in {@link Comparisons}, {@link
 * TextOperations}, {@link NumberOperations}, {@link TruthOperations}, {@link AggregateOperations}, {@link ListOperations} and
 * {@link DocumentOperations}. Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <T> the value
 */
public non-sealed interface Expression<S, T>
        extends Selection<S, T>,
                IndexTerm<S>,
                Comparisons<S, T>,
                TextOperations<S, T>,
                NumberOperations<S, T>,
                TruthOperations<S, T>,
                AggregateOperations<S, T>,
                ListOperations<S, T>,
                DocumentOperations<S, T> {
    /** An expression that is this node, and may yield null. */
    static <S, T> Expression<S, T> of(Expr node, ColumnType<T> type, String label) {
        return new ComputedExpression<>(node, type, label, true);
    }

    /** An expression that is this node, and never yields null. */
    static <S, T> Expression<S, T> notNull(Expr node, ColumnType<T> type, String label) {
        return new ComputedExpression<>(node, type, label, false);
    }

    /**
     * The same value for each row, for use beside others: in a selection, a {@link Case}, a comparison.
     *
     * @throws IllegalArgumentException if nothing tells how values of this class are stored; {@link #value(Object,
     *     ColumnType)} does
     */
    static <T> Expression<Object, T> value(T value) {
        return Constant.of(value);
    }

    /** The same value for each row, stored like that of a column: {@code value(price, PRODUCTS.price.type())}. */
    static <T> Expression<Object, T> value(T value, ColumnType<T> type) {
        return Constant.of(value, type);
    }

    @Override
    default Shape<T> shape() {
        return new Shape.Value<>(node(), type(), label());
    }

    /** This, or where it is null the value: {@code COALESCE(bio, ?)}. */
    default Expression<S, T> coalesce(T value) {
        Expr node = new Call(
                Call.Function.COALESCE,
                List.of(node(), Operands.bind("coalesce", Operands.requireOperand(value, this, "coalesce"), this)));
        return notNull(node, type(), "coalesce(" + label() + ")");
    }

    /** This, or where it is null another expression of the row. */
    default Expression<S, T> coalesce(Expression<? super S, T> other) {
        Expr node = new Call(Call.Function.COALESCE, List.of(node(), Operands.node(other, "coalesce")));
        return new ComputedExpression<>(
                node,
                Operands.wider(type(), other.type()),
                "coalesce(" + label() + ")",
                isNullable() && other.isNullable());
    }

    /** Null where this equals the value, else this: {@code NULLIF(city, ?)}. */
    default Expression<S, T> nullIf(T value) {
        Expr node = new Call(
                Call.Function.NULLIF,
                List.of(node(), Operands.bind("nullIf", Operands.requireOperand(value, this, "nullIf"), this)));
        return of(node, type(), "nullIf(" + label() + ")");
    }

    /** Ascending; nulls last. */
    default Order<S> asc() {
        Operands.requireScalar(this, "order");
        return new Order<>(
                new SortKey(node(), false, isNullable() ? SortKey.Nulls.LAST : SortKey.Nulls.ABSENT), rawType());
    }

    /** Descending; nulls first. */
    default Order<S> desc() {
        Operands.requireScalar(this, "order");
        return new Order<>(
                new SortKey(node(), true, isNullable() ? SortKey.Nulls.FIRST : SortKey.Nulls.ABSENT), rawType());
    }
}
