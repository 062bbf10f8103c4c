package dev.cormorant.expression;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.RankFunction;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.Arrays;
import java.util.List;

/**
 * Where a row stands among the rows of its query, from 1. The query's other conditions choose the rows that are ranked; a
 * condition on the rank chooses among these. In a list of related rows, those of each parent are ranked. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * db.from(POSTS).where(POSTS.status.eq(PUBLISHED),
 *         rank().over(partitionBy(POSTS.authorId), POSTS.views.desc()).lte(3L)).list();
 * // SELECT .. FROM (SELECT .., RANK() OVER (PARTITION BY "author_id" ORDER BY "views" DESC) AS "value 9"
 * //   FROM "posts" WHERE "status" = ?) AS "selected" WHERE "selected"."value 9" <= ?
 * }</pre>
 */
public final class Ranking {
    private static final ColumnType<Long> POSITION = ColumnTypes.bigint();

    private static final Ranking RANK = new Ranking("rank()", RankFunction.RANK);
    private static final Ranking DENSE_RANK = new Ranking("denseRank()", RankFunction.DENSE_RANK);
    private static final Ranking ROW_NUMBER = new Ranking("rowNumber()", RankFunction.ROW_NUMBER);

    private final String label;
    private final RankFunction function;

    private Ranking(String label, RankFunction function) {
        this.label = label;
        this.function = function;
    }

    /** Rows that stand at the same place have the same rank, and as many ranks are left out behind them: 1, 2, 2, 4. */
    public static Ranking rank() {
        return RANK;
    }

    /** Rows that stand at the same place have the same rank, and the next ones the next: 1, 2, 2, 3. */
    public static Ranking denseRank() {
        return DENSE_RANK;
    }

    /** Each row has a number of its own: 1, 2, 3, 4. Rows that stand at the same place are numbered by their primary key. */
    public static Ranking rowNumber() {
        return ROW_NUMBER;
    }

    /**
     * Among all rows of the query, in an order.
     *
     * @throws IllegalArgumentException if the order is not of single rows
     */
    @SafeVarargs
    public final <S> Expression<S, Long> over(Order<S> first, Order<? super S>... more) {
        return value(List.of(), Windows.orders(first, more));
    }

    /**
     * Among the rows that belong together, in an order; a {@link #rowNumber()} without an order follows the primary key.
     *
     * @throws IllegalArgumentException if a rank has no order, or the order is not of single rows
     */
    @SafeVarargs
    public final <S> Expression<S, Long> over(Partition<S> rows, Order<? super S>... orderBy) {
        Argument.notNull(rows, "over", "partition");
        Argument.noneNull(orderBy, "over", "order");
        if (orderBy.length == 0 && function != RankFunction.ROW_NUMBER) {
            throw new IllegalArgumentException(label
                    + ".over(partitionBy(..)): a rank needs an order, without which every row is the first; add it,"
                    + " as in over(partitionBy(..), POSTS.views.desc())");
        }
        return value(rows.nodes(), Arrays.asList(orderBy));
    }

    private <S> Expression<S, Long> value(List<Expr> partitionBy, List<? extends Order<?>> orders) {
        return Expression.notNull(Windows.window(label, function, partitionBy, orders), POSITION, label);
    }
}
