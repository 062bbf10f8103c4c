package dev.cormorant.change;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Table;
import dev.cormorant.shape.RecordShape;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An update that can be run. Without assignments it does nothing. Immutable and thread-safe; running it twice writes
 * twice.
 *
 * @param <S> the table
 * @param <R> its row record
 */
public final class FilteredUpdate<S extends Table<S, R>, R> {
    private final ChangeRunner runner;
    private final S table;
    private final UpdateIntent intent;

    FilteredUpdate(ChangeRunner runner, S table, UpdateIntent intent) {
        this.runner = runner;
        this.table = table;
        this.intent = intent;
    }

    /** Changes only those of the rows that match a condition too, on a value that may be missing. */
    public <T> FilteredUpdate<S, R> whereIf(
            Optional<T> value, Function<? super T, ? extends Predicate<? super S>> condition) {
        return with(intent.withRows(intent.rows().<S, T>andIf(value, condition)));
    }

    /**
     * Takes the rows in this order where {@link #limit} cuts them; repeated calls append. The order is completed by the
     * primary key.
     */
    @SafeVarargs
    public final FilteredUpdate<S, R> orderBy(Order<? super S>... orders) {
        return with(intent.withRows(intent.rows().orderBy(orders)));
    }

    /**
     * Changes at most so many rows, the first of the order: their keys are read and locked, then they are written by key. This
     * needs a primary key.
     *
     * <pre>{@code
     * db.update(JOBS).set(JOBS.worker, 3).where(JOBS.worker.isNull()).orderBy(JOBS.id.asc()).limit(10).returning();
     * // SELECT "id" FROM .. ORDER BY .. LIMIT ? FOR UPDATE
     * }</pre>
     */
    public FilteredUpdate<S, R> limit(long rows) {
        return with(intent.withRows(intent.rows().limit(rows)));
    }

    /**
     * Demands that it is for exactly so many rows. For another number it throws an
     * {@link dev.cormorant.error.UnexpectedCountException} and leaves everything as it was, inside of a transaction too.
     */
    public FilteredUpdate<S, R> expectExactly(long rows) {
        return with(intent.withExpected(Expectation.exactly(rows)));
    }

    /** Demands that it is for at most so many rows; as {@link #expectExactly}. */
    public FilteredUpdate<S, R> expectAtMost(long rows) {
        return with(intent.withExpected(Expectation.atMost(rows)));
    }

    /** Runs it; the number of rows that matched, changed by it or not. */
    public long execute() {
        return runner.update(checked());
    }

    /** Runs it; the rows as it left them. */
    public List<R> returning() {
        return returning(table);
    }

    /**
     * Runs it; something of each row as it left it: a column, a {@link Selection#of} of several, relations too, which are
     * read in the same transaction.
     *
     * <pre>{@code
     * List<Long> views = db.update(POSTS).increment(POSTS.views, 1L).where(POSTS.id.eq(7L)).returning(POSTS.views);
     * // UPDATE "posts" SET "views" = "views" + ? WHERE "id" = ? RETURNING "views"
     * }</pre>
     */
    public <V extends @Nullable Object> List<V> returning(Selection<? super S, V> selection) {
        Argument.notNull(selection, "returning", "selection");
        return runner.updateReturning(checked(), selection.shape());
    }

    /**
     * The same as records that are shapes of the table: {@code returning(PostCard.class)}.
     *
     * @throws IllegalArgumentException if the record is no shape, or one of another table
     */
    public <V extends Record> List<V> returning(Class<V> shape) {
        return returning(RecordShape.<S, V>of(shape, table));
    }

    /** Runs it; the rows as they were before. */
    public List<R> returningOld() {
        return returningOld(table);
    }

    /** Runs it; something of each row as it was before. */
    public <V extends @Nullable Object> List<V> returningOld(Selection<? super S, V> selection) {
        Argument.notNull(selection, "returningOld", "selection");
        return runner.updateReturningOld(checked(), selection.shape());
    }

    /** What it would do; nothing is run. */
    public WritePlan plan() {
        return runner.plan(checked());
    }

    private UpdateIntent checked() {
        intent.rows().requireMeant("update", intent.table());
        return intent;
    }

    private FilteredUpdate<S, R> with(UpdateIntent other) {
        return new FilteredUpdate<>(runner, table, other);
    }
}
