package dev.cormorant.change;

import dev.cormorant.schema.Table;
import java.util.List;

/**
 * An update that can be run. Without assignments it does nothing. Immutable and thread-safe; running it twice writes
 * twice.
 *
 * @param <S> the table
 * @param <R> its row record
 */
public final class FilteredUpdate<S extends Table<S, R>, R> {
    private final ChangeRunner runner;
    private final UpdateIntent<S, R> intent;

    FilteredUpdate(ChangeRunner runner, UpdateIntent<S, R> intent) {
        this.runner = runner;
        this.intent = intent;
    }

    /** Runs it; the number of rows that matched, changed by it or not. */
    public long execute() {
        return runner.update(intent);
    }

    /** Runs it; the rows as it left them. */
    public List<R> returning() {
        return runner.updateReturning(intent);
    }

    /** What it would do; nothing is run. */
    public WritePlan plan() {
        return runner.plan(intent);
    }
}
