package dev.cormorant.internal.load;

import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.RelationId;
import org.jspecify.annotations.Nullable;

/**
 * What bounds the rows that are loaded beside others.
 *
 * @param maxKeys the most parents of one statement; 0 for any number
 * @param defaultLimit the most rows of a parent where the query does not say it; 0 for any number
 * @param guard tells of lists that are cut; null where none are
 */
record RelatedBounds(
        int maxKeys, long defaultLimit, @Nullable ReadGuard guard) {
    /** Nothing, as in writes. */
    static final RelatedBounds NONE = new RelatedBounds(0, 0, null);

    /** What the settings say of lists. */
    static RelatedBounds ofLists(ReadGuard guard) {
        return new RelatedBounds(guard.rules().maxRelationKeys(), guard.rules().defaultLimit(), guard);
    }

    /** The same for rows that are all wanted, however many they are. */
    RelatedBounds withoutDefaultLimit() {
        return new RelatedBounds(maxKeys, 0, null);
    }

    /** Whether rows may be loaded for so many parents. */
    boolean admits(int keys) {
        return maxKeys == 0 || keys <= maxKeys;
    }

    /** What is told of rows that would be loaded for more parents. */
    String exceeded(RelationId relation, int keys) {
        return relation.label() + " would be loaded for " + keys + " parents, more than the setting maxRelationKeys, "
                + maxKeys + "; give the query a limit, or read it by stream() or chunk(..)";
    }

    /** How many rows of each parent are wanted. */
    Wanted ofEachParent(Shape.ToMany<?> many) {
        boolean byDefault =
                defaultLimit > 0 && many.relation().isMany() && many.rows().limit() == null;
        return byDefault
                ? Wanted.byDefault(defaultLimit)
                : Wanted.all(many.rows().limit());
    }

    /** Hears that lists were cut. */
    void cut(RelationId relation, ManyRows rows) {
        if (guard != null) {
            guard.cut(relation, rows);
        }
    }
}
