package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.change.Nothing;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An insert of rows. */
record InsertStep<S extends RandomTable<S>>(S table, List<GivenRow> rows, Returned<S> returned)
        implements WriteStep<S> {
    @Override
    public @Nullable Object run(Db db) {
        return returned.answer(() -> number(db), selection -> db.insertAll(newRows(), selection));
    }

    private long number(Db db) {
        db.insertAll(newRows(), Nothing.NOTHING);
        return rows.size();
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        return evaluator.insert(table, newRows(), returned.shape());
    }

    private List<NewRandomRow<S>> newRows() {
        return rows.stream().map(row -> NewRandomRow.of(table, row.values())).toList();
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
