package dev.cormorant.query;

import dev.cormorant.error.Argument;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.NotUniqueException;
import dev.cormorant.expression.RowQuery;
import dev.cormorant.expression.Shape;
import dev.cormorant.expression.ValueQuery;
import dev.cormorant.ir.Select;
import dev.cormorant.schema.TableLike;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways to run a query, whatever it asks for. Nothing runs before one of these methods is called; a query may be run
 * again, and sees what is there then.
 *
 * @param <S> the table
 * @param <R> what a row becomes
 */
public abstract sealed class Terminals<S extends TableLike<S, ?>, R extends @Nullable Object>
        implements ValueQuery<R>, RowQuery
        permits PagedTerminals, OffsetQuery, GroupedQuery, CombinedQuery, LockedQuery {
    private final QueryRunner runner;
    private final ReadIntent<R> intent;

    Terminals(QueryRunner runner, ReadIntent<R> intent) {
        this.runner = runner;
        this.intent = intent;
    }

    /** Something done with each row. */
    @FunctionalInterface
    public interface RowAction<R extends @Nullable Object, E extends Exception> {
        /** Does it. */
        void run(R row) throws E;
    }

    /** The rows, as an immutable list. */
    public final List<R> list() {
        return runner.list(intent);
    }

    /**
     * The first row in the order, completed so that it is clear which row that is; empty if there is none, and if what was selected of it is
     * null.
     */
    public final Optional<R> findFirst() {
        List<R> rows = runner.list(intent.withAtMost(1));
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /**
     * The first row in the order, completed so that it is clear which row that is; null if what was selected of it is null.
     *
     * @throws NotFoundException if there is none
     */
    public final R getFirst() {
        return first(runner.list(intent.withAtMost(1)));
    }

    /**
     * The only row; empty if there is none, and if what was selected of it is null.
     *
     * @throws NotUniqueException if there are several
     */
    public final Optional<R> findOne() {
        List<R> rows = atMostOne();
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /**
     * The only row; null if what was selected of it is null.
     *
     * @throws NotFoundException if there is none
     * @throws NotUniqueException if there are several
     */
    public final R getOne() {
        return first(atMostOne());
    }

    /** The number of rows, or of groups; limit and offset are left aside. */
    public final long count() {
        return runner.count(intent);
    }

    /** Whether there is a row; limit and offset are left aside. */
    public final boolean exists() {
        return runner.exists(intent);
    }

    /**
     * The rows one by one, in constant memory. The stream holds a connection until it is closed; closing it early ends the
     * statement. On MariaDB a transaction runs no other statement meanwhile, and lists of related rows need a second
     * connection.
     *
     * <pre>{@code
     * try (Stream<Post> posts = db.from(POSTS).stream()) {
     *     posts.forEach(this::export);
     * }
     * }</pre>
     */
    public final Stream<R> stream() {
        intent.requireNotCached("stream", "a stream keeps nothing in memory; leave out cached(..), or read a list");
        return runner.stream(intent);
    }

    /**
     * Does something with each row, one by one, in constant memory. What the action throws ends it and reaches the caller
     * unchanged.
     *
     * <pre>{@code db.from(POSTS).each(post -> csv.write(post.title()));}</pre>
     */
    public final <E extends Exception> void each(RowAction<? super R, E> action) throws E {
        Argument.notNull(action, "each", "action");
        try (Stream<R> rows = stream()) {
            for (var each = rows.iterator(); each.hasNext(); ) {
                action.run(each.next());
            }
        }
    }

    /** The SQL of {@link #list()}, with a {@code ?} for each value. */
    public final String sql() {
        return explain().of("render");
    }

    /**
     * What each room makes of this query, and of the statements that read its related rows; nothing is run.
     *
     * <pre>{@code
     * db.from(USERS).select(USERS.posts).explain().ofAll("render").forEach(System.out::println);
     * // SELECT "id" FROM "users"
     * // SELECT .. FROM "posts" WHERE "author_id" IN (..) ORDER BY "author_id", "id"
     * }</pre>
     */
    public final Explanation explain() {
        return runner.explain(intent);
    }

    /** What this query asks for, as a value. */
    public final ReadIntent<R> intent() {
        return intent;
    }

    @Override
    public final Select node() {
        Selected.requireOneValue(intent);
        return runner.select(intent);
    }

    @Override
    public final List<Shape.Value<?>> values() {
        return Selected.valuesOf(intent);
    }

    final QueryRunner runner() {
        return runner;
    }

    private List<R> atMostOne() {
        List<R> rows = runner.list(intent.withAtMost(2));
        if (rows.size() > 1) {
            throw new NotUniqueException(runner.told(
                    "More than one row of " + intent.table() + " matches where the only one was asked for"));
        }
        return rows;
    }

    private R first(List<R> rows) {
        if (rows.isEmpty()) {
            String table = intent.table().toString();
            throw new NotFoundException(runner.told("No row of " + table + " matches"), table, List.of());
        }
        return rows.get(0);
    }

    static long requireNotNegative(String what, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(what + "(" + rows + "): the number of rows is at least 0");
        }
        return rows;
    }
}
