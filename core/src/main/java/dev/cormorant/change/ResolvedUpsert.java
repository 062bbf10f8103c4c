package dev.cormorant.change;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Table;
import dev.cormorant.shape.RecordShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An upsert that can be run. Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <R> its row record
 */
public sealed class ResolvedUpsert<S extends Table<S, R>, R> permits SkippingUpsert, UpdatingUpsert {
    final ChangeRunner runner;
    final S table;
    final UpsertIntent intent;

    ResolvedUpsert(ChangeRunner runner, S table, UpsertIntent intent) {
        this.runner = runner;
        this.table = table;
        this.intent = intent;
    }

    /**
     * Demands that it inserts and updates exactly so many rows. For another number it throws an
     * {@link dev.cormorant.error.UnexpectedCountException} and leaves everything as it was, inside of a transaction too.
     *
     * <pre>{@code
     * db.upsert(row).onConflict(USERS.email).doUpdate(USERS.name).where(USERS.locked.eq(false)).expectExactly(1).execute();
     * }</pre>
     */
    public final ResolvedUpsert<S, R> expectExactly(long rows) {
        return new ResolvedUpsert<>(runner, table, intent.withExpected(Expectation.exactly(rows)));
    }

    /** Demands that it inserts and updates at most so many rows; as {@link #expectExactly}. */
    public final ResolvedUpsert<S, R> expectAtMost(long rows) {
        return new ResolvedUpsert<>(runner, table, intent.withExpected(Expectation.atMost(rows)));
    }

    /** Runs it, all rows or none; the number of rows that were inserted or updated. */
    public final long execute() {
        return runner.upsert(intent);
    }

    /** Runs it, all rows or none; the rows that were inserted or updated, as they are now, in the order in which they were given. */
    public final List<R> returning() {
        return returning(table);
    }

    /**
     * Runs it, all rows or none; something of each row that was inserted or updated, as it is now, in the same order. A row that a
     * relation leaves out, as {@code orDropParent()} does, is written and does not come back.
     */
    public final <V extends @Nullable Object> List<V> returning(Selection<? super S, V> selection) {
        Argument.notNull(selection, "returning", "selection");
        return runner.upsertReturning(intent, selection.shape());
    }

    /**
     * The same as records that are shapes of the table: {@code returning(PostCard.class)}.
     *
     * @throws IllegalArgumentException if the record is no shape, or one of another table
     */
    public final <V extends Record> List<V> returning(Class<V> shape) {
        return returning(RecordShape.<S, V>of(shape, table));
    }

    /**
     * Runs it, all rows or none, one by one; what became of each row, in the order in which they were given.
     *
     * <pre>{@code
     * db.upsertAll(USERS, rows).onConflict(USERS.email).doUpdate(USERS.name).outcomes();   // [INSERTED, UPDATED, INSERTED]
     * }</pre>
     */
    public final List<UpsertOutcome> outcomes() {
        return runner.upsertOutcomes(intent);
    }

    /** What it would do; nothing is run. */
    public final WritePlan plan() {
        return runner.plan(intent);
    }
}
