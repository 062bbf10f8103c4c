package dev.cormorant.expression;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.Expr;
import java.util.List;

/**
 * The rows of a query that belong together in a window: those that are equal in some values. Null is a value like any other.
 * Immutable and thread-safe.
 *
 * @param values the values
 * @param <S> the table
 */
public record Partition<S>(List<? extends Expression<? super S, ?>> values) {
    /** Copies the values. */
    public Partition {
        values = List.copyOf(Argument.noneNull(values, "partitionBy", "value"));
    }

    /**
     * The rows that are equal in these values.
     *
     * <pre>{@code
     * rank().over(partitionBy(POSTS.authorId), POSTS.views.desc())
     * // RANK() OVER (PARTITION BY "author_id" ORDER BY "views" DESC)
     * }</pre>
     *
     * @throws IllegalArgumentException if there is none, or one is of many rows itself
     */
    @SafeVarargs
    public static <S> Partition<S> partitionBy(Expression<? super S, ?>... values) {
        Argument.noneNull(values, "partitionBy", "value");
        if (values.length == 0) {
            throw new IllegalArgumentException(
                    "partitionBy() needs values; a window of all rows is over() or over(an order)");
        }
        List<Expression<? super S, ?>> all = List.of(values);
        all.forEach(Windows::requirePartitionValue);
        return new Partition<>(all);
    }

    List<Expr> nodes() {
        return values.stream().<Expr>map(Expression::node).toList();
    }
}
