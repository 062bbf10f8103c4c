package dev.cormorant.query;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Truth;
import dev.cormorant.schema.TableLike;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query of groups of the rows of table {@code S}. Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <R> what a group becomes
 */
public final class GroupedQuery<S extends TableLike<S, ?>, R extends @Nullable Object> extends Terminals<S, R> {
    private final Rows.Groups groups;

    private GroupedQuery(QueryRunner runner, ReadIntent<R> intent, Rows.Groups groups) {
        super(runner, intent);
        this.groups = groups;
    }

    static <S extends TableLike<S, ?>, R extends @Nullable Object> GroupedQuery<S, R> of(
            QueryRunner runner, ReadIntent<R> intent, Rows.Groups groups) {
        return new GroupedQuery<>(runner, Selected.checked(intent.withRows(groups)), groups);
    }

    private GroupedQuery<S, R> with(ReadIntent<R> intent) {
        return new GroupedQuery<>(runner(), intent, groups);
    }

    /**
     * Only the groups that match all of the conditions; repeated calls are ANDed.
     *
     * <pre>{@code
     * .having(rows().gt(10L), POSTS.views.max().lt(100L))
     * // HAVING COUNT(*) > ? AND MAX("views") < ?
     * }</pre>
     */
    @SafeVarargs
    public final GroupedQuery<S, R> having(Predicate<? super S>... conditions) {
        Argument.noneNull(conditions, "having", "condition");
        Expr known = groups.having();
        Predicate<S> all = () -> known == null ? Truth.TRUE : known;
        for (Predicate<? super S> condition : conditions) {
            all = all.and(condition);
        }
        Expr node = all.node();
        return of(runner(), intent(), new Rows.Groups(groups.keys(), node == Truth.TRUE ? null : node));
    }

    /** The groups in this order; repeated calls append. */
    @SafeVarargs
    public final GroupedQuery<S, R> orderBy(Order<? super S>... orders) {
        Argument.noneNull(orders, "orderBy", "order");
        List<Order<?>> terms = new ArrayList<>(intent().orderBy());
        terms.addAll(List.of(orders));
        return with(Selected.checked(intent().withOrderBy(terms)));
    }

    /** At most so many groups. The order is completed by all values that make the groups. */
    public GroupedQuery<S, R> limit(long rows) {
        return with(intent().withLimit(requireNotNegative("limit", rows)));
    }

    /** Lets the result be one that was read before: {@link Query#cached}. */
    public GroupedQuery<S, R> cached(Duration lifetime, String... tags) {
        return with(intent().withCaching(Caching.of(lifetime, tags)));
    }

    /** Without the first so many groups. */
    public GroupedQuery<S, R> offset(long rows) {
        return with(intent().withOffset(requireNotNegative("offset", rows)));
    }

    /**
     * With a group for each of these values, empty where no row has it: its {@code rows()} are 0, its sums null. Groups of
     * other values stay. Conditions on groups hold for empty ones too.
     *
     * <pre>{@code
     * db.from(POSTS).groupBy(POSTS.status).select(Selection.of(POSTS.status, rows(), PerStatus::new))
     *         .filledWith(List.of(Status.values())).list();
     * }</pre>
     *
     * @throws IllegalArgumentException if the groups are made by several values or not by a column, or an order or a cut is
     *     said before
     */
    public CombinedQuery<S, R> filledWith(Collection<?> values) {
        Argument.notNull(values, "filledWith", "collection of values");
        return CombinedQuery.of(runner(), EmptyGroups.filled(intent(), groups, values));
    }
}
