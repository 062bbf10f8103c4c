package dev.cormorant.testkit.random;

import dev.cormorant.schema.Loadable;
import dev.cormorant.schema.Relation;
import dev.cormorant.schema.TableLike;
import dev.cormorant.schema.ToManyRelation;
import dev.cormorant.schema.ToOneRelation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws what is loaded together with whole rows. */
final class RandomLoadables<S extends TableLike<S, RandomRow>> {
    private final Dice dice;
    private final RandomRelated<S> related;

    RandomLoadables(Dice dice, RandomRelated<S> related) {
        this.dice = dice;
        this.related = related;
    }

    /** One or two relations, with relations of the rows that they lead to, and so on; and perhaps a form of one. */
    List<Loadable<S>> several(int depth) {
        Set<Relation<S, ?, RandomRow>> relations = new LinkedHashSet<>(dice.several(dice.between(1, 2), related::pick));
        List<Loadable<S>> loadables = new ArrayList<>();
        relations.forEach(relation -> loadables.add(rows(relation, depth)));
        if (dice.oneIn(3)) {
            related.forms().loadable(Math.max(0, depth - 1)).ifPresent(loadables::add);
        }
        return List.copyOf(loadables);
    }

    @SuppressWarnings("unchecked") // there are no generic arrays
    private <X extends TableLike<X, RandomRow>> Loadable<S> rows(Relation<S, X, RandomRow> relation, int depth) {
        RandomRelated<X> target = related.at(relation);
        boolean ends = depth == 0 || target.isEmpty() || dice.oneIn(2);
        List<Loadable<X>> nested = ends ? List.of() : target.loadables().several(depth - 1);
        Loadable<X>[] more = nested.toArray(Loadable[]::new);
        return relation instanceof ToManyRelation<S, X, RandomRow> many
                ? related.rows(many).with(more)
                : ((ToOneRelation<S, X, RandomRow>) relation).with(more);
    }
}
