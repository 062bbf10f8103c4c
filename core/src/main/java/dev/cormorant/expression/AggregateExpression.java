package dev.cormorant.expression;

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
                    + " is an aggregate of what is an aggregate itself; an aggregate takes values and conditions of single"
                    + " rows");
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
        Expr known = aggregate.where();
        Expr both =
                known == null ? condition.node() : new Logical(Logical.Operator.AND, List.of(known, condition.node()));
        return aggregate.withWhere(both);
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
