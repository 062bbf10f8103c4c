package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.change.UpdateAll;
import dev.cormorant.change.UpdateAllIntent;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An update of rows that are known by their keys, each in its own way.
 *
 * @param strict whether each row must be there
 */
record UpdateAllStep<S extends RandomTable<S>>(
        S table, List<GivenChange<S>> changes, boolean strict, Returned<S> returned) implements WriteStep<S> {
    @Override
    public @Nullable Object run(Db db) {
        UpdateAll<S, RandomRow> all =
                db.updateAll(table, changes.stream().map(GivenChange::change).toList());
        UpdateAll<S, RandomRow> update = strict ? all.strict() : all;
        return returned.answer(update::execute, update::returning);
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        return evaluator.updateAll(
                new UpdateAllIntent(
                        table, changes.stream().map(GivenChange::change).toList(), strict),
                returned.shape());
    }

    @Override
    public List<UpdateAllStep<S>> simpler() {
        List<UpdateAllStep<S>> simpler = new ArrayList<>();
        returned.simpler().forEach(it -> simpler.add(new UpdateAllStep<>(table, changes, strict, it)));
        if (strict) {
            simpler.add(new UpdateAllStep<>(table, changes, false, returned));
        }
        Simpler.<GivenChange<S>>each(changes, GivenChange::simpler)
                .forEach(it -> simpler.add(new UpdateAllStep<>(table, it, strict, returned)));
        return simpler;
    }

    @Override
    public String toString() {
        return "db.updateAll(%s, List.of(%s))%s.%s"
                .formatted(
                        table,
                        changes.stream().map(it -> "\n    " + it).collect(Collectors.joining(",")),
                        strict ? ".strict()" : "",
                        returned);
    }
}
