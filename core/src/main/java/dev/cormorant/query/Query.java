package dev.cormorant.query;

import dev.cormorant.error.Argument;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.index.Along;
import dev.cormorant.index.IndexPath;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.LockWait;
import dev.cormorant.ir.Metric;
import dev.cormorant.ir.SetOperation;
import dev.cormorant.ir.SortKey;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Match;
import dev.cormorant.schema.Nearness;
import dev.cormorant.schema.Table;
import dev.cormorant.schema.TableLike;
import dev.cormorant.shape.RecordShape;
import dev.cormorant.type.Vector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
public final class Query<S extends TableLike<S, ?>, R extends @Nullable Object> extends PagedTerminals<S, R> {
    private Query(QueryRunner runner, ReadIntent<R> intent) {
        super(runner, intent);
    }

    /**
     * All rows of a table, without a database: what a view is made of. A database reads them by {@code db.from(..)}; here the
     * terminal methods throw {@code IllegalStateException}.
     *
     * <pre>{@code v.as(Query.from(USERS).where(USERS.active.eq(true)).select(USERS.only(USERS.id, USERS.name)));}</pre>
     */
    public static <S extends TableLike<S, R>, R> Query<S, R> from(S table) {
        Argument.notNull(table, "from", "table");
        return from(Nowhere.INSTANCE, table);
    }

    /** All rows of a table, somewhere. */
    public static <S extends TableLike<S, R>, R> Query<S, R> from(QueryRunner runner, S table) {
        return new Query<>(runner, ReadIntent.of(table));
    }

    private Query<S, R> with(ReadIntent<R> intent) {
        return new Query<>(runner(), Selected.requireNoWindowsOfNearest(intent));
    }

    /** Only the rows that match all of the conditions; repeated calls are ANDed. */
    @SafeVarargs
    public final Query<S, R> where(Predicate<? super S>... conditions) {
        Argument.noneNull(conditions, "where", "condition");
        ReadIntent<R> all = intent();
        for (Predicate<? super S> condition : conditions) {
            Selected.requireOfRows(condition.node(), all);
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
        Argument.notNull(value, "whereIf", "Optional");
        Argument.notNull(condition, "whereIf", "function");
        return value.isEmpty()
                ? this
                : where(Argument.notNull(condition.apply(value.get()), "whereIf", "what the function gives"));
    }

    /**
     * More words, if this holds; otherwise the query as it is.
     *
     * <pre>{@code db.from(POSTS).when(onlyMine, q -> q.where(POSTS.authorId.eq(me)))}</pre>
     */
    public Query<S, R> when(boolean holds, UnaryOperator<Query<S, R>> more) {
        Argument.notNull(more, "when", "function");
        return holds ? Argument.notNull(more.apply(this), "when", "what the function gives") : this;
    }

    /**
     * The rows of a part of an index, in its order: first one value for each of some leading columns, then at most one range of
     * the next. It adds conditions and an order to those that are said otherwise, and no hint for the database.
     *
     * <pre>{@code
     * List<Post> posts = db.from(POSTS).along(POSTS.byAuthor, a -> a.eq(7L).lt(yesterday).reversed()).limit(50).list();
     * // SELECT .. FROM "posts" WHERE "author_id" = ? AND "created_at" < ? ORDER BY "created_at" DESC, "id" DESC LIMIT ?
     * }</pre>
     *
     * @param steps says which part; {@code a -> a} for all of the index
     */
    public <P extends Along<S>> Query<S, R> along(
            IndexPath<S, P> index, Function<? super P, ? extends Along<S>> steps) {
        Argument.notNull(index, "along", "index");
        Argument.notNull(steps, "along", "function");
        Along<S> part = Argument.notNull(steps.apply(index.all()), "along", "what the function gives");
        ReadIntent<R> along = intent();
        for (Predicate<S> condition : part.conditions()) {
            along = along.and(condition.node());
        }
        List<Order<?>> terms = new ArrayList<>(along.orderBy());
        terms.addAll(part.order());
        return with(Selected.checked(along.withOrderBy(terms)));
    }

    /**
     * Only the rows in which the words of a text are found, by the table's full-text index: all words, {@code "a phrase"},
     * {@code -without} and {@code begin*}. Any text may be given; without a word it finds nothing, and asks nothing of the
     * database. The best match comes first unless {@code orderBy} says otherwise, and equal ones in the order of the key.
     *
     * <pre>{@code
     * List<Post> found = db.from(POSTS).search("release -beta \"first draft\" note*").limit(20).list();
     * // SELECT .. FROM "posts" WHERE "posts_search" @@ CAST(? AS tsquery)
     * //   ORDER BY CAST(TS_RANK("posts_search", CAST(? AS tsquery)) AS FLOAT8) DESC, "id" LIMIT ?
     * }</pre>
     *
     * @throws IllegalStateException if the table has no full-text index, or several
     * @throws dev.cormorant.error.InvalidValueException if the text is too long, or no text that a database knows
     */
    public Query<S, R> search(String text) {
        Argument.notNull(text, "search", "text");
        if (!(intent().table() instanceof Table<?, ?> table)) {
            throw new IllegalStateException(
                    intent().table() + " is a view, which has no full-text index; search the table that it reads");
        }
        return relevant(table.search(text));
    }

    /** The same by one of several indexes, or by a search whose score is wanted too. */
    public Query<S, R> search(Match<? super S> match) {
        Argument.notNull(match, "search", "search");
        return relevant(match);
    }

    private Query<S, R> relevant(Match<?> match) {
        ReadIntent<R> matching = intent().and(match.node());
        return with(match.mayMatch() && intent().nearness() == null ? matching.withRelevance(best(match)) : matching);
    }

    private static SortKey best(Match<?> match) {
        return new SortKey(match.score().node(), true, SortKey.Nulls.ABSENT);
    }

    /**
     * The rows whose vectors are nearest to this one, the nearest first, and equally near ones in the order of the primary
     * key. Conditions count before the number: these are the nearest of the rows that match. Rows without a vector are
     * not among them.
     *
     * <pre>{@code
     * List<Doc> near = db.from(DOCS).nearest(DOCS.embedding, vector, 10).where(DOCS.language.eq("en")).list();
     * // PostgreSQL: .. WHERE "language" = ? AND .. ORDER BY "embedding" <=> CAST(? AS vector), "id" LIMIT ?
     * }</pre>
     *
     * The metric is that of the column's vector indexes, or {@link Metric#COSINE}. Where the database has no such index, the
     * rows that match are read and compared in Java, at most as many as {@code Settings.scanCap} says.
     *
     * @param rows the most rows, at least 1
     * @throws InvalidValueException if the vector has not the dimensions of the column, or only zeros where COSINE compares
     * @throws IllegalStateException if an order or a number of rows is said already, or the column has vector indexes of
     *     several metrics
     * @throws IllegalArgumentException if the number is less than 1, or the rows are grouped or distinct
     */
    public Query<S, R> nearest(Column<S, Vector> column, Vector vector, long rows) {
        return nearest(Nearness.order(column, vector, null), rows);
    }

    /** The same by this metric. */
    public Query<S, R> nearest(Column<S, Vector> column, Vector vector, Metric metric, long rows) {
        Argument.notNull(metric, "nearest", "metric");
        return nearest(Nearness.order(column, vector, metric), rows);
    }

    private Query<S, R> nearest(Distance distance, long rows) {
        intent().requireNotNearest("nearest");
        if (intent().isCut() || !intent().orderBy().isEmpty()) {
            throw new IllegalStateException("nearest(..) of " + intent().table()
                    + " says order and number of the rows, and orderBy(..) or limit(..) did before; leave them out");
        }
        requireSize("nearest", rows);
        return with(Selected.checked(intent().nearest(distance, rows)));
    }

    /** The rows in this order; repeated calls append. */
    @SafeVarargs
    public final Query<S, R> orderBy(Order<? super S>... orders) {
        Argument.noneNull(orders, "orderBy", "order");
        intent().requireNotNearest("orderBy");
        List<Order<?>> terms = new ArrayList<>(intent().orderBy());
        terms.addAll(List.of(orders));
        return with(Selected.checked(intent().withOrderBy(terms)));
    }

    /** At most so many rows. The order is completed by the primary key, so that it is clear which rows these are. */
    public Query<S, R> limit(long rows) {
        intent().requireNotNearest("limit");
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

    /**
     * Lets the result be one that was read before, if it is not older than this. It is not used any more when Cormorant has
     * written to one of the query's tables since; what other programs write is seen when the time is over. Tags give results
     * up by hand: {@code db.invalidate("news")}.
     *
     * <pre>{@code
     * List<Post> news = db.from(POSTS).orderBy(POSTS.createdAt.desc()).limit(20).cached(Duration.ofMinutes(1), "news").list();
     * // the first time: SELECT .. FROM "posts" ORDER BY ..; then nothing, until a row of posts is written or a minute is over
     * }</pre>
     *
     * Results are kept where {@code Settings.resultCache} says. Where it says nothing, and inside of a transaction, the query
     * is read as always: the word allows an older result, it does not ask for one. Kept are results of the same statement with
     * the same values, whose objects are made by the same functions: a lambda that captures something is another one each
     * time. All who ask get the same objects, so an array or a document in them is not to be changed.
     *
     * @param lifetime how old the result may be
     * @param tags by which the result can be given up
     * @throws IllegalArgumentException if the time is not positive
     */
    public Query<S, R> cached(Duration lifetime, String... tags) {
        return with(intent().withCaching(Caching.of(lifetime, tags)));
    }

    /**
     * Something else of each row than the whole of it: a column, a relation, a {@link Selection#of} of several. Of
     * aggregates only, it is one row of all.
     *
     * @throws IllegalArgumentException if aggregates stand beside values of single rows
     */
    public <V extends @Nullable Object> Query<S, V> select(Selection<? super S, V> selection) {
        Argument.notNull(selection, "select", "selection");
        return new Query<>(runner(), Selected.checked(intent().withShape(selection.shape())));
    }

    /**
     * A record of each row, which is a shape of the table: {@link dev.cormorant.shape.ShapeOf}.
     *
     * <pre>{@code
     * List<PostCard> cards = db.from(POSTS).select(PostCard.class).list();
     * }</pre>
     *
     * @throws IllegalArgumentException if the record is no shape, or one of another table
     */
    public <V extends Record> Query<S, V> select(Class<V> shape) {
        return select(RecordShape.<S, V>of(shape, intent().table()));
    }

    /**
     * Equal results once.
     *
     * <pre>{@code
     * List<String> cities = db.from(USERS).select(USERS.city).distinct().orderBy(USERS.city.asc()).list();
     * // SELECT DISTINCT "city" FROM "users" ..
     * }</pre>
     *
     * @throws IllegalArgumentException if lists of related rows are selected, or an order is not
     */
    public Query<S, R> distinct() {
        return with(Selected.checked(intent().withRows(Rows.DISTINCT)));
    }

    /**
     * Of the rows that are equal in these values only the first, in the order of the query, which is completed by the
     * primary key. The results come in that order too.
     *
     * <pre>{@code
     * List<Post> latest = db.from(POSTS).distinctOn(POSTS.authorId).orderBy(POSTS.createdAt.desc()).list();
     * // SELECT .. FROM (SELECT .., ROW_NUMBER() OVER (PARTITION BY "author_id" ORDER BY "created_at" DESC, "id" DESC) ..
     * }</pre>
     *
     * @throws IllegalArgumentException if lists of related rows are selected
     */
    @SafeVarargs
    public final Query<S, R> distinctOn(Expression<? super S, ?>... values) {
        Argument.noneNull(values, "distinctOn", "value");
        List<Expr> keys = Arrays.stream(values).<Expr>map(Expression::node).toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(
                    intent().table() + ": distinctOn() needs values; distinct() compares whole results");
        }
        return with(Selected.checked(intent().withRows(new Rows.FirstOfEach(keys))));
    }

    /**
     * The groups of rows that are equal in these values. Null is a value like any other: its rows are one group.
     *
     * <pre>{@code
     * db.from(POSTS).groupBy(POSTS.authorId).select(Selection.of(POSTS.authorId, rows(), PerAuthor::new)).list();
     * // SELECT "author_id", COUNT(*) FROM "posts" GROUP BY "author_id"
     * }</pre>
     *
     * @throws IllegalArgumentException if a value is computed with a constant, an order is there, or rows are cut
     */
    @SafeVarargs
    public final Groups<S> groupBy(Expression<? super S, ?>... values) {
        Argument.noneNull(values, "groupBy", "value");
        List<SortKey> keys =
                Arrays.stream(values).map(value -> value.asc().key()).toList();
        return Groups.of(runner(), intent(), keys);
    }

    /** The results of both queries, equal ones once. */
    public CombinedQuery<S, R> union(Terminals<?, ? extends R> other) {
        return combined(SetOperation.Operator.UNION, other);
    }

    /**
     * The results of both queries.
     *
     * <pre>{@code
     * db.from(POSTS).where(a).unionAll(db.from(POSTS).where(b)).orderBy(POSTS.title.asc()).limit(20).list();
     * // SELECT .. FROM (SELECT .. UNION ALL SELECT ..) AS .. ORDER BY .. LIMIT ?
     * }</pre>
     */
    public CombinedQuery<S, R> unionAll(Terminals<?, ? extends R> other) {
        return combined(SetOperation.Operator.UNION_ALL, other);
    }

    /** The results that both queries have, equal ones once. */
    public CombinedQuery<S, R> intersect(Terminals<?, ? extends R> other) {
        return combined(SetOperation.Operator.INTERSECT, other);
    }

    /** The results that both queries have, each as often as the query that has it less often. PostgreSQL and MariaDB. */
    public CombinedQuery<S, R> intersectAll(Terminals<?, ? extends R> other) {
        return combined(SetOperation.Operator.INTERSECT_ALL, other);
    }

    /** The results of this query that the other one has not, equal ones once. */
    public CombinedQuery<S, R> except(Terminals<?, ? extends R> other) {
        return combined(SetOperation.Operator.EXCEPT, other);
    }

    /** The results of this query, each taken away as often as the other one has it. PostgreSQL and MariaDB. */
    public CombinedQuery<S, R> exceptAll(Terminals<?, ? extends R> other) {
        return combined(SetOperation.Operator.EXCEPT_ALL, other);
    }

    private CombinedQuery<S, R> combined(SetOperation.Operator operator, Terminals<?, ? extends R> other) {
        Argument.notNull(other, "a combination of queries", "one of them");
        return CombinedQuery.of(runner(), operator, intent(), other.intent());
    }

    /** The rows, locked until the transaction ends: others may read them, but not change or lock them. */
    public LockedQuery<S, R> forUpdate() {
        return forUpdate(LockWait.WAIT);
    }

    /**
     * The rows, locked until the transaction ends; the word says what happens to rows that others have locked.
     *
     * <pre>{@code
     * db.run(tx -> tx.from(JOBS).where(JOBS.done.eq(false)).limit(10).forUpdate(SKIP_LOCKED).list().forEach(this::work));
     * // SELECT .. FROM "jobs" WHERE "done" = ? ORDER BY "id" LIMIT ? FOR UPDATE SKIP LOCKED
     * }</pre>
     *
     * @throws IllegalStateException outside of a transaction
     * @throws dev.cormorant.error.UnsupportedByDatabaseException if the database has no such locks
     */
    public LockedQuery<S, R> forUpdate(LockWait wait) {
        Argument.notNull(wait, "forUpdate", "word");
        return LockedQuery.of(runner(), intent(), new Lock(Lock.Strength.UPDATE, wait));
    }

    /** The rows, locked until the transaction ends: others may read them and lock them in this way, but not change them. */
    public LockedQuery<S, R> forShare() {
        return forShare(LockWait.WAIT);
    }

    /** The same; the word says what happens to rows that others have locked. */
    public LockedQuery<S, R> forShare(LockWait wait) {
        Argument.notNull(wait, "forShare", "word");
        return LockedQuery.of(runner(), intent(), new Lock(Lock.Strength.SHARE, wait));
    }
}
