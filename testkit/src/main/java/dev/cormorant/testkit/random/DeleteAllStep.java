package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.change.DeleteIntent;
import dev.cormorant.change.Expectation;
import dev.cormorant.change.WrittenRows;
import dev.cormorant.schema.Column;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.List;

/**
 * A delete of rows that are known by their keys.
 *
 * @param key the column that no two rows hold the same in
 * @param values what the rows hold in it
 */
record DeleteAllStep<S extends RandomTable<S>, T>(S table, Column<S, T> key, List<T> values) implements Step {
    @Override
    public Object run(Db db) {
        return db.deleteAll(key, values);
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        WrittenRows rows = new WrittenRows(key.in(values).node(), List.of(), null);
        return evaluator.delete(new DeleteIntent(table, rows, Expectation.NONE), null);
    }

    @Override
    public boolean isWrite() {
        return true;
    }

    @Override
    public List<DeleteAllStep<S, T>> simpler() {
        return Simpler.map(
                Simpler.<T>each(values, value -> List.of()), fewer -> new DeleteAllStep<>(table, key, fewer));
    }

    @Override
    public String toString() {
        return "db.deleteAll(%s, %s)".formatted(key.label(), JavaText.values(values));
    }
}
