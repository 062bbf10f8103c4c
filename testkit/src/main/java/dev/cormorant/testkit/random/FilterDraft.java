package dev.cormorant.testkit.random;

import dev.cormorant.expression.Predicate;
import dev.cormorant.schema.ToOneRelation;
import java.util.List;

/** Which rows of a table are meant, as it is to be. */
sealed interface FilterDraft permits CheckDraft, FilterDraft.All, FilterDraft.ByRelation {
    /** The condition on the rows of a table. */
    <X extends RandomTable<X>> Predicate<X> on(X table);

    /** The condition as a person would write it. */
    String condition();

    /** All rows: what stays of a filter where nothing that it hides is there. */
    record All() implements FilterDraft {
        @Override
        public <X extends RandomTable<X>> Predicate<X> on(X table) {
            return Predicate.allOf(List.of());
        }

        @Override
        public String condition() {
            return "anything";
        }
    }

    /**
     * The rows that a relation leads from to a row that matches, or the others.
     *
     * @param relation a relation to one row
     * @param asked what is asked of that row
     */
    record ByRelation(RelationDraft relation, CheckDraft asked, boolean negated) implements FilterDraft {
        @Override
        @SuppressWarnings("unchecked") // the relation was declared as this draft says
        public <X extends RandomTable<X>> Predicate<X> on(X table) {
            return related((ToOneRelation<X, ?, RandomRow>) table.related(relation));
        }

        @SuppressWarnings("unchecked") // the tables of a program are random
        private <X, Y extends RandomTable<Y>> Predicate<X> related(ToOneRelation<X, ?, RandomRow> any) {
            ToOneRelation<X, Y, RandomRow> one = (ToOneRelation<X, Y, RandomRow>) any;
            Predicate<Y> condition = asked.on(one.target());
            return negated ? one.hasNot(condition) : one.has(condition);
        }

        @Override
        public String condition() {
            return "%s.%s(y -> y.%s)".formatted(relation.field(), negated ? "hasNot" : "has", asked.condition());
        }
    }
}
