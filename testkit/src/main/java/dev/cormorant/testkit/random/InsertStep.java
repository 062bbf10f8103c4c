package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.change.Nothing;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An insert of rows. */
record InsertStep<S extends RandomTable<S>>(S table, List<GivenRow> rows, Returned<S> returned) implements Step {
    @Override
    public @Nullable Object run(Db db) {
        if (returned.shape() != null) {
            return returned.content(db.insertAll(newRows(), returned.selection()));
        }
        db.insertAll(newRows(), Nothing.NOTHING);
        return (long) rows.size();
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        return evaluator.insert(table, newRows(), returned.shape());
    }

    private List<NewRandomRow<S>> newRows() {
        return rows.stream().map(row -> NewRandomRow.of(table, row.values())).toList();
    }

    @Override
    public boolean answersRows() {
        return returned.isRows();
    }

    @Override
    public boolean isWrite() {
        return true;
    }

    @Override
    public List<InsertStep<S>> simpler() {
        List<InsertStep<S>> simpler = Simpler.map(returned.simpler(), it -> new InsertStep<>(table, rows, it));
        Simpler.each(rows, row -> row.simpler(table)).forEach(it -> simpler.add(new InsertStep<>(table, it, returned)));
        return simpler;
    }

    @Override
    public String toString() {
        return "db.insertAll(%s).%s".formatted(GivenRow.text(table, rows), returned);
    }
}
