package dev.cormorant.change;

import dev.cormorant.error.Argument;
import dev.cormorant.schema.Settable;
import dev.cormorant.schema.Table;
import java.util.function.UnaryOperator;

/**
 * An upsert that knows its conflict but not what to do then. Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <R> its row record
 */
public final class ConflictingUpsert<S extends Table<S, R>, R> {
    private final ChangeRunner runner;
    private final S table;
    private final UpsertIntent intent;

    ConflictingUpsert(ChangeRunner runner, S table, UpsertIntent intent) {
        this.runner = runner;
        this.table = table;
        this.intent = intent;
    }

    /** Of several given rows with the same key takes the last, instead of refusing them. */
    public ConflictingUpsert<S, R> lastWins() {
        return new ConflictingUpsert<>(runner, table, intent.withLastWins());
    }

    /** Leaves the row that exists as it is. */
    public SkippingUpsert<S, R> doNothing() {
        return new SkippingUpsert<>(runner, table, intent);
    }

    /**
     * Gives the row that exists the proposed values of these columns.
     *
     * <pre>{@code
     * db.upsertAll(USERS, rows).onConflict(USERS.email).doUpdate(USERS.name, USERS.bio).execute();
     * // INSERT INTO "users" .. ON CONFLICT ("email") DO UPDATE SET "name" = excluded."name", "bio" = excluded."bio"
     * }</pre>
     */
    @SafeVarargs
    public final UpdatingUpsert<S, R> doUpdate(Settable<S, ?>... columns) {
        Argument.noneNull(columns, "doUpdate", "column");
        return doUpdate(row -> {
            Patch<S> all = row;
            for (Settable<S, ?> column : columns) {
                all = proposed(all, column);
            }
            return all;
        });
    }

    private static <S, T> Patch<S> proposed(Patch<S> patch, Settable<S, T> column) {
        return patch.set(column, Upsert.excluded(column));
    }

    /** Changes the row that exists; expressions see it as it was, {@link Upsert#excluded} the proposed one. */
    public UpdatingUpsert<S, R> doUpdate(UnaryOperator<Patch<S>> change) {
        Argument.notNull(change, "doUpdate", "function");
        Patch<S> patch = Argument.notNull(change.apply(Patch.none()), "doUpdate", "what the function gives");
        if (patch.nodes().isEmpty()) {
            throw new IllegalArgumentException("doUpdate sets nothing; say doNothing() if that is meant");
        }
        return new UpdatingUpsert<>(runner, table, intent.withAssignments(patch.nodes()));
    }
}
