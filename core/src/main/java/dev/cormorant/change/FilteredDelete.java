package dev.cormorant.change;

import dev.cormorant.schema.Table;
import java.util.List;

/**
 * A delete that can be run. Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <R> its row record
 */
public final class FilteredDelete<S extends Table<S, R>, R> {
    private final ChangeRunner runner;
    private final DeleteIntent<S, R> intent;

    FilteredDelete(ChangeRunner runner, DeleteIntent<S, R> intent) {
        this.runner = runner;
        this.intent = intent;
    }

    /** Runs it; the number of rows that went, not counting those that went with them by foreign keys. */
    public long execute() {
        return runner.delete(intent);
    }

    /** Runs it; the rows as they were. */
    public List<R> returning() {
        return runner.deleteReturning(intent);
    }

    /** What it would do, the actions of foreign keys included; nothing is run. */
    public WritePlan plan() {
        return runner.plan(intent);
    }
}
