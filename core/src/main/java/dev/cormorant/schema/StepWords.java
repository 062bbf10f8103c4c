package dev.cormorant.schema;

import dev.cormorant.expression.Descent;
import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.SingleRow;

/** What {@link RelatedTree} and {@link Ancestors} demand of their words. */
final class StepWords {
    private StepWords() {}

    static void requireOfRows(Relation<?, ?, ?> relation, Predicate<?> condition) {
        if (!SingleRow.has(condition.node())) {
            throw new IllegalArgumentException(relation.label()
                    + ": a condition is asked of single rows, and an aggregate or a rank is of many; ask a relation for it, as in"
                    + " count(), max(..) and sum(..)");
        }
    }

    static Descent withLevels(Relation<?, ?, ?> relation, Descent descent, int levels) {
        if (levels < 0) {
            throw new IllegalArgumentException(
                    relation.label() + ": depth(" + levels + "): the number of levels is at least 0");
        }
        return descent.withLevels(levels);
    }
}
