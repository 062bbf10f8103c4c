package dev.cormorant.change;

import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import java.util.List;
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
    private final List<? extends NewRow<S, R>> rows;
    private final List<Column<S, ?>> target;

    ConflictingUpsert(ChangeRunner runner, S table, List<? extends NewRow<S, R>> rows, List<Column<S, ?>> target) {
        this.runner = runner;
        this.table = table;
        this.rows = rows;
        this.target = target;
    }

    /** Leaves the row that exists as it is. */
    public ResolvedUpsert<S, R> doNothing() {
        return resolved(Assignments.none());
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
    public final ResolvedUpsert<S, R> doUpdate(Column<S, ?>... columns) {
        return doUpdate(row -> {
            Assignments<S> all = row;
            for (Column<S, ?> column : columns) {
                all = proposed(all, column);
            }
            return all;
        });
    }

    private static <S, T> Assignments<S> proposed(Assignments<S> assignments, Column<S, T> column) {
        return assignments.set(column, Upsert.excluded(column));
    }

    /** Changes the row that exists; expressions see it as it was, {@link Upsert#excluded} the proposed one. */
    public ResolvedUpsert<S, R> doUpdate(UnaryOperator<Assignments<S>> change) {
        Assignments<S> assignments = change.apply(Assignments.none());
        if (assignments.nodes().isEmpty()) {
            throw new IllegalArgumentException("doUpdate sets nothing; say doNothing() if that is meant");
        }
        return resolved(assignments);
    }

    private ResolvedUpsert<S, R> resolved(Assignments<S> assignments) {
        return new ResolvedUpsert<>(runner, new UpsertIntent<>(table, rows, target, assignments.nodes(), null));
    }
}
