package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.change.ConflictingUpsert;
import dev.cormorant.change.Expectation;
import dev.cormorant.change.Patch;
import dev.cormorant.change.ResolvedUpsert;
import dev.cormorant.change.UpdatingUpsert;
import dev.cormorant.change.UpsertIntent;
import dev.cormorant.ir.Expr;
import dev.cormorant.schema.Column;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An upsert.
 *
 * @param target the key whose conflict it handles
 * @param lastWins whether of several rows of one key the last is meant
 * @param assignments what it writes to a row that is there; empty for nothing
 * @param where which of those rows it writes; null for all
 * @param returned what it gives back; null for what became of each row
 */
record UpsertStep<S extends RandomTable<S>>(
        S table,
        List<GivenRow> rows,
        List<Column<S, ?>> target,
        boolean lastWins,
        List<GivenAssignment<S, ?>> assignments,
        @Nullable Expr where,
        @Nullable Returned<S> returned)
        implements WriteStep<S> {
    @Override
    public Object run(Db db) {
        ResolvedUpsert<S, RandomRow> upsert = resolved(db);
        return returned == null ? upsert.outcomes().toString() : returned.answer(upsert::execute, upsert::returning);
    }

    @SuppressWarnings("unchecked") // there are no generic arrays
    private ResolvedUpsert<S, RandomRow> resolved(Db db) {
        ConflictingUpsert<S, RandomRow> conflicting =
                db.upsertAll(table, newRows()).onConflict(target.toArray(Column[]::new));
        ConflictingUpsert<S, RandomRow> upsert = lastWins ? conflicting.lastWins() : conflicting;
        if (assignments.isEmpty()) {
            return upsert.doNothing();
        }
        UpdatingUpsert<S, RandomRow> updating = upsert.doUpdate(this::assigned);
        return where == null ? updating : updating.where(() -> where);
    }

    private Patch<S> assigned(Patch<S> none) {
        Patch<S> all = none;
        for (GivenAssignment<S, ?> assignment : assignments) {
            all = assignment.in(all);
        }
        return all;
    }

    private List<NewRandomRow<S>> newRows() {
        return rows.stream().map(row -> NewRandomRow.of(table, row.values())).toList();
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        UpsertIntent intent = new UpsertIntent(
                table,
                newRows(),
                target,
                lastWins,
                GivenAssignment.nodes(assignments),
                assignments.isEmpty() ? null : where,
                Expectation.NONE);
        return returned == null ? evaluator.upsertOutcomes(intent) : evaluator.upsert(intent, returned.shape());
    }

    @Override
    public List<UpsertStep<S>> simpler() {
        List<UpsertStep<S>> simpler = new ArrayList<>();
        if (returned != null) {
            returned.simpler()
                    .forEach(
                            it -> simpler.add(new UpsertStep<>(table, rows, target, lastWins, assignments, where, it)));
        }
        Simpler.each(rows, row -> row.simpler(table)).forEach(it -> simpler.add(with(it, assignments, where)));
        if (where != null) {
            simpler.add(with(rows, assignments, null));
            Simpler.of(where).forEach(it -> simpler.add(with(rows, assignments, it)));
        }
        Simpler.<GivenAssignment<S, ?>>each(assignments, GivenAssignment::simpler)
                .forEach(it -> simpler.add(with(rows, it, where)));
        return simpler;
    }

    private UpsertStep<S> with(List<GivenRow> rows, List<GivenAssignment<S, ?>> assignments, @Nullable Expr where) {
        return new UpsertStep<>(table, rows, target, lastWins, assignments, where, returned);
    }

    @Override
    public String toString() {
        return "db.upsertAll(%s, %s).onConflict(%s)%s%s%s.%s"
                .formatted(
                        table,
                        GivenRow.text(table, rows),
                        target.stream().map(Column::label).collect(Collectors.joining(", ")),
                        lastWins ? ".lastWins()" : "",
                        assignments.isEmpty()
                                ? ".doNothing()"
                                : ".doUpdate(row -> row" + GivenAssignment.text(assignments) + ")",
                        where == null || assignments.isEmpty() ? "" : ".where(" + JavaText.of(where) + ")",
                        returned == null ? "outcomes()" : returned);
    }
}
