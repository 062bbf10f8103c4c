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
 * A delete that can be run. Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <R> its row record
 */
public final class FilteredDelete<S extends Table<S, R>, R> {
    private final ChangeRunner runner;
    private final S table;
    private final DeleteIntent intent;

    FilteredDelete(ChangeRunner runner, S table, DeleteIntent intent) {
        this.runner = runner;
        this.table = table;
        this.intent = intent;
    }

    /** Removes only those of the rows that match a condition too, on a value that may be missing. */
    public <T> FilteredDelete<S, R> whereIf(
            Optional<T> value, Function<? super T, ? extends Predicate<? super S>> condition) {
        return with(intent.withRows(intent.rows().<S, T>andIf(value, condition)));
    }

    /**
     * Takes the rows in this order where {@link #limit} cuts them; repeated calls append. The order is completed by the
     * primary key.
     */
    @SafeVarargs
    public final FilteredDelete<S, R> orderBy(Order<? super S>... orders) {
        return with(intent.withRows(intent.rows().orderBy(orders)));
    }

    /**
     * Removes at most so many rows, the first of the order: their keys are read and locked, then they are written by key. This
     * needs a primary key.
     *
     * <pre>{@code
     * db.delete(EVENTS).allRows().orderBy(EVENTS.at.asc()).limit(1_000).execute();
     * // SELECT "id" FROM .. ORDER BY .. LIMIT ? FOR UPDATE
     * }</pre>
     */
    public FilteredDelete<S, R> limit(long rows) {
        return with(intent.withRows(intent.rows().limit(rows)));
    }

    /**
     * Demands that it is for exactly so many rows. For another number it throws an
     * {@link dev.cormorant.error.UnexpectedCountException} and leaves everything as it was, inside of a transaction too.
     */
    public FilteredDelete<S, R> expectExactly(long rows) {
        return with(intent.withExpected(Expectation.exactly(rows)));
    }

    /** Demands that it is for at most so many rows; as {@link #expectExactly}. */
    public FilteredDelete<S, R> expectAtMost(long rows) {
        return with(intent.withExpected(Expectation.atMost(rows)));
    }

    /** Runs it; the number of rows that went, not counting those that went with them by foreign keys. */
    public long execute() {
        return runner.delete(checked());
    }

    /** Runs it; the rows as they were. */
    public List<R> returning() {
        return returning(table);
    }

    /**
     * Runs it; something of each row as it was: a column, a {@link Selection#of} of several, relations too, which are read
     * in the same transaction before the rows go.
     *
     * <pre>{@code
     * List<String> titles = db.delete(POSTS).where(POSTS.authorId.eq(7L)).returning(POSTS.title);
     * // DELETE FROM "posts" WHERE "author_id" = ? RETURNING "title"
     * }</pre>
     */
    public <V extends @Nullable Object> List<V> returning(Selection<? super S, V> selection) {
        Argument.notNull(selection, "returning", "selection");
        return runner.deleteReturning(checked(), selection.shape());
    }

    /**
     * The same as records that are shapes of the table: {@code returning(PostCard.class)}.
     *
     * @throws IllegalArgumentException if the record is no shape, or one of another table
     */
    public <V extends Record> List<V> returning(Class<V> shape) {
        return returning(RecordShape.<S, V>of(shape, table));
    }

    /**
     * Runs it; how many rows went, and what became of those that referred to them.
     *
     * <pre>{@code
     * DeleteOutcome outcome = db.delete(USERS).where(USERS.id.eq(7L)).outcome();
     * // 1 row
     * // cormorant: set Posts.editorId to null where it refers to a deleted row of Users, 3 rows
     * // db: delete Comments whose authorId refers to a deleted row of Users
     * }</pre>
     */
    public DeleteOutcome outcome() {
        return runner.deleteOutcome(checked());
    }

    /** What it would do, the actions of foreign keys included; nothing is run. */
    public WritePlan plan() {
        return runner.plan(checked());
    }

    private DeleteIntent checked() {
        intent.rows().requireMeant("delete", intent.table());
        return intent;
    }

    private FilteredDelete<S, R> with(DeleteIntent other) {
        return new FilteredDelete<>(runner, table, other);
    }
}
