package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.change.Delete;
import dev.cormorant.change.DeleteIntent;
import dev.cormorant.change.Expectation;
import dev.cormorant.change.FilteredDelete;
import dev.cormorant.change.WrittenRows;
import dev.cormorant.ir.Expr;
import dev.cormorant.testkit.evaluator.Content;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delete.
 *
 * @param where which rows; null for all
 */
record DeleteStep<S extends RandomTable<S>>(
        S table, @Nullable Expr where, boolean returning) implements Step {
    @Override
    public @Nullable Object run(Db db) {
        Delete<S, RandomRow> delete = db.delete(table);
        FilteredDelete<S, RandomRow> filtered = where == null ? delete.allRows() : delete.where(() -> where);
        return returning ? Content.of(table.shape(), filtered.returning()) : (Object) filtered.execute();
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        return evaluator.delete(
                new DeleteIntent(table, new WrittenRows(where, List.of(), null), Expectation.NONE), returning);
    }

    @Override
    public boolean isWrite() {
        return true;
    }

    @Override
    public List<DeleteStep<S>> simpler() {
        List<DeleteStep<S>> simpler = new ArrayList<>();
        if (where != null) {
            simpler.add(new DeleteStep<>(table, null, returning));
            Simpler.of(where).forEach(it -> simpler.add(new DeleteStep<>(table, it, returning)));
        }
        return simpler;
    }

    @Override
    public String toString() {
        return "db.delete(%s)%s.%s()"
                .formatted(
                        table,
                        where == null ? ".allRows()" : ".where(" + JavaText.of(where) + ")",
                        returning ? "returning" : "execute");
    }
}
