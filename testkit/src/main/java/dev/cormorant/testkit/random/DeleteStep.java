package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.change.DeleteIntent;
import dev.cormorant.change.Expectation;
import dev.cormorant.change.FilteredDelete;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delete.
 *
 * @param chosen which rows
 */
record DeleteStep<S extends RandomTable<S>>(S table, Chosen<S> chosen, Returned<S> returned) implements WriteStep<S> {
    @Override
    public @Nullable Object run(Db db) {
        FilteredDelete<S, RandomRow> filtered = chosen.of(db.delete(table));
        return returned.answer(filtered::execute, filtered::returning);
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        return evaluator.delete(new DeleteIntent(table, chosen.rows(), Expectation.NONE), returned.shape());
    }

    @Override
    public List<DeleteStep<S>> simpler() {
        List<DeleteStep<S>> simpler = Simpler.map(returned.simpler(), it -> new DeleteStep<>(table, chosen, it));
        chosen.simpler().forEach(it -> simpler.add(new DeleteStep<>(table, it, returned)));
        return simpler;
    }

    @Override
    public String toString() {
        return "db.delete(%s)%s.%s".formatted(table, chosen, returned);
    }
}
