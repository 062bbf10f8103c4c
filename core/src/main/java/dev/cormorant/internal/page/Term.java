package dev.cormorant.internal.page;

import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Comparison.Operator;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.SortKey.Nulls;
import dev.cormorant.ir.Truth;
import dev.cormorant.type.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * One term of a total order.
 *
 * @param key the term as a node
 * @param type the type under which its values are read and bound, which converts nothing
 */
record Term(SortKey key, ColumnType<?> type) {
    /** The same term read from its end. */
    Term reversed() {
        Nulls nulls = switch (key.nulls()) {
            case FIRST -> Nulls.LAST;
            case LAST -> Nulls.FIRST;
            case ABSENT -> Nulls.ABSENT;
        };
        return new Term(new SortKey(key.expr(), !key.descending(), nulls), type);
    }

    Bind bind(@Nullable Object value) {
        return new Bind(type, value);
    }

    /** The operator of what comes after a value. */
    Operator after(boolean orEqual) {
        if (key.descending()) {
            return orEqual ? Operator.LTE : Operator.LT;
        }
        return orEqual ? Operator.GTE : Operator.GT;
    }

    /** Rows that come after a value in this term alone. */
    Predicate<Object> isAfter(@Nullable Object value, boolean orEqual) {
        if (value == null) {
            return key.nulls() == Nulls.FIRST ? anyOrNotNull(orEqual) : isNullOrNothing(orEqual);
        }
        Predicate<Object> after = () -> new Comparison(after(orEqual), key.expr(), bind(value));
        return key.nulls() == Nulls.LAST ? after.or(isNull(false)) : after;
    }

    private Predicate<Object> anyOrNotNull(boolean orEqual) {
        return orEqual ? () -> Truth.TRUE : isNull(true);
    }

    private Predicate<Object> isNullOrNothing(boolean orEqual) {
        return orEqual ? isNull(false) : () -> Truth.FALSE;
    }

    /** Rows that are equal to a value in this term. */
    Predicate<Object> isEqual(@Nullable Object value) {
        return value == null ? isNull(false) : () -> new Comparison(Operator.EQ, key.expr(), bind(value));
    }

    private Predicate<Object> isNull(boolean negated) {
        return () -> new IsNull(key.expr(), negated);
    }
}
