package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.AggregateExpression;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.NotTrue;
import java.math.BigDecimal;

/**
 * What a row can be asked of its related rows: conditions on them, and one value for all of them, inside the same statement.
 * It is asked of all rows that the relation leads to, however many of them would be listed, and changes nothing about those
 * that are loaded. Each call stands for itself: two conditions hold for the same related row if they are in one call.
 *
 * <pre>{@code
 * db.from(USERS).where(USERS.posts.some(POSTS.views.gt(100L))).orderBy(USERS.posts.max(POSTS.createdAt).desc()).list();
 * // SELECT .. FROM "users"
 * // WHERE EXISTS (SELECT .. FROM "posts" WHERE "posts"."author_id" = "users"."id" AND "posts"."views" > ?)
 * // ORDER BY (SELECT MAX("posts_2"."created_at") FROM "posts" AS "posts_2" WHERE ..) DESC NULLS FIRST
 * }</pre>
 *
 * <p>An aggregate or a condition behind {@code limit(..)} or {@code offset(..)} is an {@link IllegalArgumentException}, since
 * it is of all the rows that match; so is an aggregate of an aggregate.
 *
 * @param <S> the table that declares the relation
 * @param <X> the table it leads to
 * @param <Y> the row record of that table
 */
public interface RelatedOperations<S, X extends TableLike<X, Y>, Y> {
    /** The related rows that are asked. */
    RelatedRows<S, X, Y> rows();

    /** At least one of the rows matches. */
    default Predicate<S> some(Predicate<? super X> condition) {
        return rows().and("some(..)", condition).exist(false);
    }

    /** None of the rows matches; true without rows. */
    default Predicate<S> none(Predicate<? super X> condition) {
        return rows().and("none(..)", condition).exist(true);
    }

    /**
     * There is no row for which the condition is not true: what is unknown counts as not true. True without rows.
     *
     * <pre>{@code
     * db.from(USERS).where(USERS.posts.every(POSTS.publishedAt.lt(now())));
     * // WHERE NOT EXISTS (SELECT .. WHERE "posts"."author_id" = "users"."id" AND ("posts"."published_at" < ?) IS NOT TRUE)
     * }</pre>
     */
    default Predicate<S> every(Predicate<? super X> condition) {
        Argument.notNull(condition, "every", "condition");
        NotTrue fails = new NotTrue(condition.node());
        return rows().and("every(..)", () -> fails).exist(true);
    }

    /** There are such rows. */
    default Predicate<S> isNotEmpty() {
        return rows().uncut("isNotEmpty()").exist(false);
    }

    /** There are no such rows. */
    default Predicate<S> isEmpty() {
        return rows().uncut("isEmpty()").exist(true);
    }

    /** Whether there are such rows, as a value that can be selected and ordered by. */
    default Expression<S, Boolean> exists() {
        return rows().uncut("exists()").existence();
    }

    /** The number of the rows, 0 for none; limit and offset are left aside. */
    default Expression<S, Long> count() {
        return rows().all().value("count", AggregateExpression.rows());
    }

    /** The number of different values in the rows, 0 for none; nulls are left aside. */
    default Expression<S, Long> countDistinct(Expression<? super X, ?> value) {
        return rows().aggregate(
                        Argument.notNull(value, "countDistinct", "value").countDistinct());
    }

    /** The least value in the rows; null for none. */
    default <V> Expression<S, V> min(Expression<? super X, V> value) {
        return rows().aggregate(Argument.notNull(value, "min", "value").min());
    }

    /** The greatest value in the rows; null for none. */
    default <V> Expression<S, V> max(Expression<? super X, V> value) {
        return rows().aggregate(Argument.notNull(value, "max", "value").max());
    }

    /** The exact sum of integers or decimals in the rows, as {@link Expression#sum()}; null for none. */
    default Expression<S, BigDecimal> sum(Expression<? super X, ?> value) {
        return rows().aggregate(Argument.notNull(value, "sum", "value").sum());
    }

    /** The sum of 16-bit or 32-bit integers in the rows, as {@link Expression#sumAsLong()}; null for none. */
    default Expression<S, Long> sumAsLong(Expression<? super X, ?> value) {
        return rows().aggregate(Argument.notNull(value, "sumAsLong", "value").sumAsLong());
    }

    /** The sum of floating-point numbers in the rows, as {@link Expression#sumAsDouble()}; null for none. */
    default Expression<S, Double> sumAsDouble(Expression<? super X, ?> value) {
        return rows().aggregate(Argument.notNull(value, "sumAsDouble", "value").sumAsDouble());
    }

    /** The average of integers or decimals in the rows, as {@link Expression#avg()}; null for none. */
    default Expression<S, BigDecimal> avg(Expression<? super X, ?> value) {
        return rows().aggregate(Argument.notNull(value, "avg", "value").avg());
    }

    /** The average of floating-point numbers in the rows, as {@link Expression#avgAsDouble()}; null for none. */
    default Expression<S, Double> avgAsDouble(Expression<? super X, ?> value) {
        return rows().aggregate(Argument.notNull(value, "avgAsDouble", "value").avgAsDouble());
    }
}
