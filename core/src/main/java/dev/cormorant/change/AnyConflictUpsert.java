package dev.cormorant.change;

import dev.cormorant.schema.Table;

/**
 * An upsert that handles the conflicts of all unique keys, and so cannot know which row to update. Immutable and
 * thread-safe.
 *
 * @param <S> the table
 * @param <R> its row record
 */
public final class AnyConflictUpsert<S extends Table<S, R>, R> {
    private final ChangeRunner runner;
    private final S table;
    private final UpsertIntent intent;

    AnyConflictUpsert(ChangeRunner runner, S table, UpsertIntent intent) {
        this.runner = runner;
        this.table = table;
        this.intent = intent;
    }

    /** Leaves the rows that exist as they are. */
    public ResolvedUpsert<S, R> doNothing() {
        return new ResolvedUpsert<>(runner, table, intent);
    }
}
