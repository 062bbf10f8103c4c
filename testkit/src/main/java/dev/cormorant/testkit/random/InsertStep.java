package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.change.Nothing;
import dev.cormorant.testkit.evaluator.Content;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An insert of rows. */
record InsertStep<S extends RandomTable<S>>(S table, List<GivenRow> rows, boolean returning) implements Step {
    @Override
    public @Nullable Object run(Db db) {
        if (returning) {
            return Content.of(table.shape(), db.insertAll(newRows()));
        }
        db.insertAll(newRows(), Nothing.NOTHING);
        return (long) rows.size();
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        return evaluator.insert(table, newRows(), returning);
    }

    private List<NewRandomRow<S>> newRows() {
        return rows.stream().map(row -> NewRandomRow.of(table, row.values())).toList();
    }

    @Override
    public boolean isWrite() {
        return true;
    }

    @Override
    public List<InsertStep<S>> simpler() {
        return Simpler.map(
                Simpler.each(rows, row -> row.simpler(table)), fewer -> new InsertStep<>(table, fewer, returning));
    }

    @Override
    public String toString() {
        return "db.insertAll(" + GivenRow.text(table, rows) + (returning ? "" : ", nothing()") + ")";
    }
}
