package dev.cormorant.query;

import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.NotUniqueException;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.Truth;
import dev.cormorant.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
public final class Query<S extends Table<S, ?>, R extends @Nullable Object> {
    private final QueryRunner runner;
    private final S table;
    private final Predicate<S> where;
    private final List<SortKey> orderBy;
    private final @Nullable Long limit;
    private final long offset;
    private final Shape<R> shape;

    private Query(
            QueryRunner runner,
            S table,
            Predicate<S> where,
            List<SortKey> orderBy,
            @Nullable Long limit,
            long offset,
            Shape<R> shape) {
        this.runner = runner;
        this.table = table;
        this.where = where;
        this.orderBy = orderBy;
        this.limit = limit;
        this.offset = offset;
        this.shape = shape;
    }

    /** All rows of a table. */
    public static <S extends Table<S, R>, R> Query<S, R> from(QueryRunner runner, S table) {
        return new Query<>(runner, table, () -> Truth.TRUE, List.of(), null, 0, table.shape());
    }

    /** Only the rows that match all of the conditions; repeated calls are ANDed. */
    @SafeVarargs
    public final Query<S, R> where(Predicate<? super S>... conditions) {
        Predicate<S> all = where;
        for (Predicate<? super S> condition : conditions) {
            all = all.and(condition);
        }
        return new Query<>(runner, table, all, orderBy, limit, offset, shape);
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
        List<SortKey> keys = new ArrayList<>(orderBy);
        for (Order<? super S> order : orders) {
            keys.add(order.key());
        }
        return new Query<>(runner, table, where, List.copyOf(keys), limit, offset, shape);
    }

    /** At most so many rows. The order is completed by the primary key, so that it is clear which rows these are. */
    public Query<S, R> limit(long rows) {
        return new Query<>(runner, table, where, orderBy, requireNotNegative("limit", rows), offset, shape);
    }

    /** Without the first so many rows. */
    public Query<S, R> offset(long rows) {
        return new Query<>(runner, table, where, orderBy, limit, requireNotNegative("offset", rows), shape);
    }

    /** Something else of each row than the whole of it: a column, a relation, a {@link Selection#of} of several. */
    public <V> Query<S, V> select(Selection<? super S, V> selection) {
        return new Query<>(runner, table, where, orderBy, limit, offset, selection.shape());
    }

    /** The rows, as an immutable list. */
    public List<R> list() {
        return runner.list(intent());
    }

    /** The first row in the order, completed by the primary key; empty if there is none. */
    public Optional<R> findFirst() {
        List<R> rows = runner.list(intent().limit(limit == null ? 1 : Math.min(limit, 1)));
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /**
     * The first row in the order, completed by the primary key.
     *
     * @throws NotFoundException if there is none
     */
    public R getFirst() {
        return findFirst().orElseThrow(this::notFound);
    }

    /**
     * The only row; empty if there is none.
     *
     * @throws NotUniqueException if there are several
     */
    public Optional<R> findOne() {
        List<R> rows = runner.list(intent().limit(limit == null ? 2 : Math.min(limit, 2)));
        if (rows.size() > 1) {
            throw new NotUniqueException("More than one row of " + table + " matches where the only one was asked for");
        }
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /**
     * The only row.
     *
     * @throws NotFoundException if there is none
     * @throws NotUniqueException if there are several
     */
    public R getOne() {
        return findOne().orElseThrow(this::notFound);
    }

    /** The number of rows that match; limit and offset are left aside. */
    public long count() {
        return runner.count(intent());
    }

    /** Whether a row matches; limit and offset are left aside. */
    public boolean exists() {
        return runner.exists(intent());
    }

    /**
     * The rows one by one, in constant memory. The stream holds a connection until it is closed.
     *
     * <pre>{@code
     * try (Stream<Post> posts = db.from(POSTS).stream()) {
     *     posts.forEach(this::export);
     * }
     * }</pre>
     */
    public Stream<R> stream() {
        return runner.stream(intent());
    }

    /** The SQL of {@link #list()}, with a {@code ?} for each value. */
    public String sql() {
        return explain().of("render");
    }

    /** What each room makes of this query; nothing is run. */
    public Explanation explain() {
        return runner.explain(intent());
    }

    /** What this query asks for, as a value. */
    public ReadIntent<R> intent() {
        return new ReadIntent<>(table, where.node() == Truth.TRUE ? null : where.node(), orderBy, limit, offset, shape);
    }

    private NotFoundException notFound() {
        return new NotFoundException("No row of " + table + " matches");
    }

    private static long requireNotNegative(String what, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(what + "(" + rows + "): the number of rows is at least 0");
        }
        return rows;
    }
}
