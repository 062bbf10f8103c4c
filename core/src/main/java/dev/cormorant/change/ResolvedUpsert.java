package dev.cormorant.change;

import dev.cormorant.expression.Predicate;
import dev.cormorant.schema.Table;
import java.util.List;

/**
 * An upsert that can be run. Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <R> its row record
 */
public final class ResolvedUpsert<S extends Table<S, R>, R> {
    private final ChangeRunner runner;
    private final UpsertIntent<S, R> intent;

    ResolvedUpsert(ChangeRunner runner, UpsertIntent<S, R> intent) {
        this.runner = runner;
        this.intent = intent;
    }

    /** Updates only those of the existing rows that match; the others are left as they are. */
    @SafeVarargs
    public final ResolvedUpsert<S, R> where(Predicate<? super S>... conditions) {
        return new ResolvedUpsert<>(
                runner,
                new UpsertIntent<>(
                        intent.table(),
                        intent.rows(),
                        intent.target(),
                        intent.assignments(),
                        Predicate.<S>allOf(List.of(conditions)).node()));
    }

    /** Runs it, all rows or none; the number of rows that were inserted or updated. */
    public long execute() {
        return runner.upsert(intent);
    }

    /** Runs it, all rows or none; the rows that were inserted or updated, as they are now. */
    public List<R> returning() {
        return runner.upsertReturning(intent);
    }

    /** What it would do; nothing is run. */
    public WritePlan plan() {
        return runner.plan(intent);
    }
}
