package dev.cormorant.expression;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.SingleRow;
import dev.cormorant.type.ColumnType;
import java.util.List;

/**
 * One value for many rows: those of a group, or all of them. It can be selected, compared in {@code having(..)}, and ordered
 * by. Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <T> the value
 */
public sealed class AggregateExpression<S, T> implements Expression<S, T> permits SumExpression {
    private final Aggregate aggregate;
    private final ColumnType<T> type;
    private final String label;
    private final boolean nullable;

    AggregateExpression(Aggregate aggregate, ColumnType<T> type, String label, boolean nullable) {
        if (!SingleRow.has(aggregate.operand()) || !SingleRow.has(aggregate.where())) {
            throw new IllegalArgumentException(label
                    + " is an aggregate of what is an aggregate itself, or a rank; an aggregate takes values and conditions"
                    + " of single rows");
        }
        this.aggregate = aggregate;
        this.type = type;
        this.label = label;
        this.nullable = nullable;
    }

    static <S> AggregateExpression<S, Long> count(Aggregate aggregate, String label) {
        return new AggregateExpression<>(aggregate, Numbers.BIGINT, label, false);
    }

    /**
     * The number of rows.
     *
     * <pre>{@code
     * db.from(POSTS).groupBy(POSTS.authorId).select(Selection.of(POSTS.authorId, rows(), PerAuthor::new))
     * // SELECT "author_id", COUNT(*) FROM "posts" GROUP BY "author_id"
     * }</pre>
     */
    public static AggregateExpression<Object, Long> rows() {
        return count(Aggregate.rows(), "rows()");
    }

    /**
     * The same of the rows that match; repeated calls are ANDed.
     *
     * <pre>{@code
     * rows().where(POSTS.status.eq(DRAFT))
     * // COUNT(*) FILTER (WHERE "status" = ?)
     * }</pre>
     */
    public <X extends S> AggregateExpression<X, T> where(Predicate<? super X> condition) {
        return new AggregateExpression<>(restricted(condition), type, label, nullable);
    }

    final Aggregate restricted(Predicate<?> condition) {
        Argument.notNull(condition, "where", "condition");
        Expr known = aggregate.where();
        Expr both =
                known == null ? condition.node() : new Logical(Logical.Operator.AND, List.of(known, condition.node()));
        return aggregate.withWhere(both);
    }

    /**
     * The aggregate of all rows of the query, beside each of them.
     *
     * <pre>{@code
     * db.from(POSTS).select(Selection.of(POSTS.title, rows().over(), Numbered::new))
     * // SELECT "title", COUNT(*) OVER () FROM "posts"
     * }</pre>
     *
     * @throws IllegalStateException if it is of different values
     */
    public final Expression<S, T> over() {
        return beside(List.of(), List.of());
    }

    /**
     * The aggregate of all rows up to each of them, in an order. Rows that stand at the same place get the same.
     *
     * <pre>{@code
     * POSTS.views.sum().over(POSTS.createdAt.asc())
     * // SUM("views") OVER (ORDER BY "created_at")
     * }</pre>
     *
     * @throws IllegalStateException if it is of different values
     */
    @SafeVarargs
    public final <X extends S> Expression<X, T> over(Order<X> first, Order<? super X>... more) {
        return beside(List.of(), Windows.orders(first, more));
    }

    /**
     * The aggregate of the rows that belong together, beside each of them; with an order, of those up to each of them.
     *
     * <pre>{@code
     * POSTS.views.sum().over(partitionBy(POSTS.authorId))
     * // SUM("views") OVER (PARTITION BY "author_id")
     * }</pre>
     *
     * @throws IllegalStateException if it is of different values
     */
    @SafeVarargs
    public final <X extends S> Expression<X, T> over(Partition<X> rows, Order<? super X>... orderBy) {
        Argument.notNull(rows, "over", "partition");
        return beside(rows.nodes(), List.of(Argument.noneNull(orderBy, "over", "order")));
    }

    private <X> Expression<X, T> beside(List<Expr> partitionBy, List<? extends Order<?>> orders) {
        if (aggregate.distinct()) {
            throw new IllegalStateException(
                    label + ".over(..): databases have no aggregates of different values over windows; group by the"
                            + " values, or count them in Java");
        }
        Expr node = Windows.window(label, aggregate, partitionBy, orders);
        String windowed = label + ".over";
        return nullable ? Expression.of(node, type, windowed) : Expression.notNull(node, type, windowed);
    }

    @Override
    public final Expr node() {
        return aggregate;
    }

    @Override
    public final ColumnType<T> type() {
        return type;
    }

    @Override
    public final String label() {
        return label;
    }

    @Override
    public final boolean isNullable() {
        return nullable;
    }
}
