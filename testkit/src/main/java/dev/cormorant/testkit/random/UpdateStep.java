package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.change.Expectation;
import dev.cormorant.change.FilteredUpdate;
import dev.cormorant.change.Update;
import dev.cormorant.change.UpdateIntent;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An update.
 *
 * @param chosen which rows
 */
record UpdateStep<S extends RandomTable<S>>(
        S table, List<GivenAssignment<S, ?>> assignments, Chosen<S> chosen, Returned<S> returned)
        implements WriteStep<S> {
    @Override
    public @Nullable Object run(Db db) {
        Update<S, RandomRow> update = db.update(table);
        for (GivenAssignment<S, ?> assignment : assignments) {
            update = assignment.in(update);
        }
        FilteredUpdate<S, RandomRow> filtered = chosen.of(update);
        return returned.answer(filtered::execute, filtered::returning);
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        return evaluator.update(
                new UpdateIntent(table, GivenAssignment.nodes(assignments), chosen.rows(), Expectation.NONE),
                returned.shape());
    }

    @Override
    public List<UpdateStep<S>> simpler() {
        List<UpdateStep<S>> simpler = new ArrayList<>();
        returned.simpler().forEach(it -> simpler.add(new UpdateStep<>(table, assignments, chosen, it)));
        chosen.simpler().forEach(it -> simpler.add(new UpdateStep<>(table, assignments, it, returned)));
        Simpler.<GivenAssignment<S, ?>>each(assignments, GivenAssignment::simpler)
                .forEach(it -> simpler.add(new UpdateStep<>(table, it, chosen, returned)));
        return simpler;
    }

    @Override
    public String toString() {
        return "db.update(%s)%s%s.%s".formatted(table, GivenAssignment.text(assignments), chosen, returned);
    }
}
