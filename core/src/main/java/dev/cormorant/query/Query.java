package dev.cormorant.query;

import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query on the rows of table {@code S} that yields an {@code R} for each. Nothing runs before a terminal method
 * ({@code list}, {@code findFirst}, {@code count} ..); a query may be run again. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<Post> news = db.from(POSTS).where(POSTS.status.eq(PUBLISHED)).orderBy(POSTS.createdAt.desc()).limit(20).list();
 * // SELECT .. FROM "posts" WHERE "status" = ? ORDER BY "created_at" DESC, "id" DESC LIMIT ?
 * }</pre>
 *
 * @param <S> the table
 * @param <R> what a row becomes
 */
public final class Query<S extends Table<S, ?>, R extends @Nullable Object> extends Terminals<S, R> {
    private Query(QueryRunner runner, ReadIntent<R> intent) {
        super(runner, intent);
    }

    /** All rows of a table. */
    public static <S extends Table<S, R>, R> Query<S, R> from(QueryRunner runner, S table) {
        return new Query<>(runner, ReadIntent.of(table));
    }

    private Query<S, R> with(ReadIntent<R> intent) {
        return new Query<>(runner(), intent);
    }

    /** Only the rows that match all of the conditions; repeated calls are ANDed. */
    @SafeVarargs
    public final Query<S, R> where(Predicate<? super S>... conditions) {
        ReadIntent<R> all = intent();
        for (Predicate<? super S> condition : conditions) {
            all = all.and(condition.node());
        }
        return with(all);
    }

    /**
     * Only the rows that match a condition on a value that may be missing; an empty value adds no condition.
     *
     * <pre>{@code db.from(USERS).whereIf(name, USERS.name::eq)}</pre>
     */
    public <T> Query<S, R> whereIf(Optional<T> value, Function<? super T, ? extends Predicate<? super S>> condition) {
        return value.isEmpty() ? this : where(condition.apply(value.get()));
    }

    /** The rows in this order; repeated calls append. */
    @SafeVarargs
    public final Query<S, R> orderBy(Order<? super S>... orders) {
        List<Order<?>> terms = new ArrayList<>(intent().orderBy());
        terms.addAll(List.of(orders));
        return with(intent().withOrderBy(terms));
    }

    /** At most so many rows. The order is completed by the primary key, so that it is clear which rows these are. */
    public Query<S, R> limit(long rows) {
        return with(intent().withLimit(requireNotNegative("limit", rows)));
    }

    /** Without the first so many rows. What is left to say then is how many, and what of each. */
    public OffsetQuery<S, R> offset(long rows) {
        return new OffsetQuery<>(runner(), intent().withOffset(requireNotNegative("offset", rows)));
    }

    /**
     * Any number of rows, those of nested lists included, though the settings of the database bound, cap or refuse lists
     * without a limit.
     */
    public Query<S, R> unbounded() {
        return with(intent().withWaiver(Waiver.UNBOUNDED));
    }

    /** Without an index that leads to the rows, though the settings of the database refuse that. Its limits stay. */
    public Query<S, R> allowScan() {
        return with(intent().withWaiver(Waiver.SCAN));
    }

    /** Something else of each row than the whole of it: a column, a relation, a {@link Selection#of} of several. */
    public <V> Query<S, V> select(Selection<? super S, V> selection) {
        return new Query<>(runner(), intent().withShape(selection.shape()));
    }
}
