package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.change.DeleteIntent;
import dev.cormorant.change.Expectation;
import dev.cormorant.change.FilteredDelete;
import dev.cormorant.testkit.evaluator.Content;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delete.
 *
 * @param chosen which rows
 */
record DeleteStep<S extends RandomTable<S>>(S table, Chosen<S> chosen, boolean returning) implements Step {
    @Override
    public @Nullable Object run(Db db) {
        FilteredDelete<S, RandomRow> filtered = chosen.of(db.delete(table));
        return returning ? Content.of(table.shape(), filtered.returning()) : (Object) filtered.execute();
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        return evaluator.delete(new DeleteIntent(table, chosen.rows(), Expectation.NONE), returning);
    }

    @Override
    public boolean isWrite() {
        return true;
    }

    @Override
    public List<DeleteStep<S>> simpler() {
        return Simpler.map(chosen.simpler(), it -> new DeleteStep<>(table, it, returning));
    }

    @Override
    public String toString() {
        return "db.delete(%s)%s.%s()".formatted(table, chosen, returning ? "returning" : "execute");
    }
}
