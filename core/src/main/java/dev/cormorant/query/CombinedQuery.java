package dev.cormorant.query;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Order;
import dev.cormorant.ir.SetOperation;
import dev.cormorant.schema.TableLike;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of several queries put together. What the queries said of themselves holds inside each; what is said here
 * holds for all of them together. Each result is made by the selection of the first query. Immutable and thread-safe.
 *
 * @param <S> the table of the first query
 * @param <R> what a row becomes
 */
public final class CombinedQuery<S extends TableLike<S, ?>, R extends @Nullable Object> extends Terminals<S, R> {
    private CombinedQuery(QueryRunner runner, ReadIntent<R> intent) {
        super(runner, intent);
    }

    static <S extends TableLike<S, ?>, R extends @Nullable Object> CombinedQuery<S, R> of(
            QueryRunner runner, ReadIntent<R> intent) {
        return new CombinedQuery<>(runner, Selected.checked(intent));
    }

    static <S extends TableLike<S, ?>, R extends @Nullable Object> CombinedQuery<S, R> of(
            QueryRunner runner, SetOperation.Operator operator, ReadIntent<R> left, ReadIntent<?> right) {
        runner.requireSupported(operator);
        List<ReadIntent<?>> members = new ArrayList<>(operands(operator, left));
        members.add(right);
        Rows.Combined rows = new Rows.Combined(operator, members);
        return of(
                runner, ReadIntent.of(left.table(), left.shape()).withRows(rows).withCaching(left.caching()));
    }

    /** What is combined from left to right by the same word needs no parentheses. */
    private static List<? extends ReadIntent<?>> operands(SetOperation.Operator operator, ReadIntent<?> left) {
        boolean same =
                left.rows() instanceof Rows.Combined combined && combined.operator() == operator && !left.isCut();
        return same ? ((Rows.Combined) left.rows()).members() : List.of(left);
    }

    private CombinedQuery<S, R> with(ReadIntent<R> intent) {
        return of(runner(), intent);
    }

    /**
     * The results in the order of values that the first query selects; repeated calls append.
     *
     * @throws IllegalArgumentException if the first query does not select a value
     */
    @SafeVarargs
    public final CombinedQuery<S, R> orderBy(Order<? super S>... orders) {
        Argument.noneNull(orders, "orderBy", "order");
        List<Order<?>> terms = new ArrayList<>(intent().orderBy());
        terms.addAll(List.of(orders));
        return with(intent().withOrderBy(terms));
    }

    /** At most so many rows. The order is completed by all values that are selected. */
    public CombinedQuery<S, R> limit(long rows) {
        return with(intent().withLimit(requireNotNegative("limit", rows)));
    }

    /**
     * Lets the result be one that was read before: {@link Query#cached}. If the first query says so, it is said of all
     * together.
     */
    public CombinedQuery<S, R> cached(Duration lifetime, String... tags) {
        return with(intent().withCaching(Caching.of(lifetime, tags)));
    }

    /** Without the first so many rows. */
    public CombinedQuery<S, R> offset(long rows) {
        return with(intent().withOffset(requireNotNegative("offset", rows)));
    }

    /** The results of these and another query, equal ones once. */
    public CombinedQuery<S, R> union(Terminals<?, ? extends R> other) {
        return and(SetOperation.Operator.UNION, other);
    }

    /** The results of these and another query. */
    public CombinedQuery<S, R> unionAll(Terminals<?, ? extends R> other) {
        return and(SetOperation.Operator.UNION_ALL, other);
    }

    /** The results that these queries and another one have, equal ones once. */
    public CombinedQuery<S, R> intersect(Terminals<?, ? extends R> other) {
        return and(SetOperation.Operator.INTERSECT, other);
    }

    /** The results of these queries that another one has not, equal ones once. */
    public CombinedQuery<S, R> except(Terminals<?, ? extends R> other) {
        return and(SetOperation.Operator.EXCEPT, other);
    }

    private CombinedQuery<S, R> and(SetOperation.Operator operator, Terminals<?, ? extends R> other) {
        Argument.notNull(other, "a combination of queries", "one of them");
        return of(runner(), operator, intent(), other.intent());
    }
}
