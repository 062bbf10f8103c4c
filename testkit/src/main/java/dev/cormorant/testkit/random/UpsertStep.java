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
import dev.cormorant.testkit.evaluator.Content;
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
 * @param assignments what it writes to a row that is there; empty for nothing
 * @param where which of those rows it writes; null for all
 */
record UpsertStep<S extends RandomTable<S>>(
        S table,
        List<GivenRow> rows,
        List<Column<S, ?>> target,
        List<GivenAssignment<S, ?>> assignments,
        @Nullable Expr where,
        boolean returning)
        implements Step {
    @Override
    public @Nullable Object run(Db db) {
        ResolvedUpsert<S, RandomRow> upsert = resolved(db);
        return returning ? Content.of(table.shape(), upsert.returning()) : (Object) upsert.execute();
    }

    @SuppressWarnings("unchecked") // there are no generic arrays
    private ResolvedUpsert<S, RandomRow> resolved(Db db) {
        ConflictingUpsert<S, RandomRow> upsert =
                db.upsertAll(table, newRows()).onConflict(target.toArray(Column[]::new));
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
        return evaluator.upsert(
                new UpsertIntent(
                        table,
                        newRows(),
                        target,
                        false,
                        GivenAssignment.nodes(assignments),
                        assignments.isEmpty() ? null : where,
                        Expectation.NONE),
                returning);
    }

    @Override
    public boolean isWrite() {
        return true;
    }

    @Override
    public List<UpsertStep<S>> simpler() {
        List<UpsertStep<S>> simpler = new ArrayList<>();
        Simpler.each(rows, row -> row.simpler(table))
                .forEach(it -> simpler.add(new UpsertStep<>(table, it, target, assignments, where, returning)));
        if (where != null) {
            simpler.add(new UpsertStep<>(table, rows, target, assignments, null, returning));
            Simpler.of(where)
                    .forEach(it -> simpler.add(new UpsertStep<>(table, rows, target, assignments, it, returning)));
        }
        Simpler.<GivenAssignment<S, ?>>each(assignments, GivenAssignment::simpler)
                .forEach(it -> simpler.add(new UpsertStep<>(table, rows, target, it, where, returning)));
        return simpler;
    }

    @Override
    public String toString() {
        return "db.upsertAll(%s, %s).onConflict(%s)%s%s.%s()"
                .formatted(
                        table,
                        GivenRow.text(table, rows),
                        target.stream().map(Column::label).collect(Collectors.joining(", ")),
                        assignments.isEmpty()
                                ? ".doNothing()"
                                : ".doUpdate(row -> row" + GivenAssignment.text(assignments) + ")",
                        where == null || assignments.isEmpty() ? "" : ".where(" + JavaText.of(where) + ")",
                        returning ? "returning" : "execute");
    }
}
