package dev.cormorant.expression;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.Case.Branch;
import dev.cormorant.ir.Expr;
import dev.cormorant.type.ColumnType;
import java.util.ArrayList;
import java.util.List;

/**
 * The value of the first branch whose condition holds. Ends with {@code otherwise(..)}, or with {@code orNull()}.
 *
 * <pre>{@code
 * when(POSTS.views.gt(1000L), "hot").when(POSTS.views.gt(10L), "warm").otherwise("cold")
 * // CASE WHEN "views" > ? THEN ? WHEN "views" > ? THEN ? ELSE ? END
 * }</pre>
 */
public final class Case {
    private Case() {}

    /**
     * Where the condition holds, the value.
     *
     * @throws IllegalArgumentException if nothing tells how values of this class are stored
     */
    public static <S, T> Branches<S, T> when(Predicate<S> condition, T value) {
        Argument.notNull(value, "when", "value");
        return when(condition, Expression.value(value));
    }

    /** Where the condition holds, the value of an expression of the row. */
    public static <S, T> Branches<S, T> when(Predicate<S> condition, Expression<? super S, T> value) {
        Argument.notNull(value, "when", "expression");
        return new Branches<S, T>(List.of(), value.type(), false).with(condition, value);
    }

    /**
     * Some branches, without what holds else. Immutable and thread-safe.
     *
     * @param <S> the table
     * @param <T> the value
     */
    public static final class Branches<S, T> {
        private final List<Branch> branches;
        private final ColumnType<T> type;
        private final boolean nullable;

        private Branches(List<Branch> branches, ColumnType<T> type, boolean nullable) {
            this.branches = List.copyOf(branches);
            this.type = type;
            this.nullable = nullable;
        }

        /** Else where the condition holds, the value. */
        public Branches<S, T> when(Predicate<? super S> condition, T value) {
            Argument.notNull(value, "when", "value");
            return with(condition, Expression.value(value, type));
        }

        /** Else where the condition holds, the value of an expression of the row. */
        public Branches<S, T> when(Predicate<? super S> condition, Expression<? super S, T> value) {
            Argument.notNull(value, "when", "expression");
            return with(condition, value);
        }

        /** Else the value. */
        public Expression<S, T> otherwise(T value) {
            Argument.notNull(value, "otherwise", "value");
            return end(Expression.value(value, type));
        }

        /** Else the value of an expression of the row. */
        public Expression<S, T> otherwise(Expression<? super S, T> value) {
            Argument.notNull(value, "otherwise", "expression");
            return end(value);
        }

        /** Else null. */
        public Expression<S, T> orNull() {
            return Expression.of(new dev.cormorant.ir.Case(branches, null), type, "case");
        }

        private Branches<S, T> with(Predicate<?> condition, Expression<?, T> value) {
            Argument.notNull(condition, "when", "condition");
            List<Branch> all = new ArrayList<>(branches);
            all.add(new Branch(condition.node(), value.node()));
            return new Branches<>(all, Operands.wider(type, value.type()), nullable || value.isNullable());
        }

        private Expression<S, T> end(Expression<?, T> value) {
            Expr node = new dev.cormorant.ir.Case(branches, value.node());
            return new ComputedExpression<>(
                    node, Operands.wider(type, value.type()), "case", nullable || value.isNullable());
        }
    }
}
