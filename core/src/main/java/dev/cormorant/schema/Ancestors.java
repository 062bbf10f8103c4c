package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Descent;
import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row that a relation of a table to itself leads to, the row that it leads to from there, and so on: the nearest first.
 * One further statement reads those of all rows of a query. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<Category> path = db.from(CATEGORIES).where(CATEGORIES.id.eq(7L))
 *         .select(CATEGORIES.ancestors(CATEGORIES.parent)).getOne();
 * // SELECT "id", "parent_id" FROM "categories" WHERE "id" = ?
 * // SELECT .. FROM (WITH RECURSIVE "reached rows" .. AS (SELECT .. UNION SELECT ..) SELECT ..) AS .. JOIN "categories" ..
 * }</pre>
 *
 * <p>More than 64 rows above one are a {@link dev.cormorant.error.TooDeepException}, unless {@link #depth} says how many to
 * read. Rows that lead back to themselves are a {@link dev.cormorant.error.CycleFoundException}, unless {@link #cutCycles} is
 * said.
 *
 * @param <S> the table
 * @param <E> what is read of each row
 */
public final class Ancestors<S extends TableLike<S, ?>, E extends @Nullable Object> implements RelatedForm<S, List<E>> {
    private final ToOneRelation<S, S, ?> relation;
    private final Shape<E> element;
    private final ManyRows rows;
    private final Descent descent;

    Ancestors(ToOneRelation<S, S, ?> relation, Shape<E> element, ManyRows rows, Descent descent) {
        this.relation = relation;
        this.element = element;
        this.rows = rows;
        this.descent = descent;
    }

    /** A tree of a relation to one row has one branch. */
    private static <E extends @Nullable Object> List<E> rows(List<Tree<E>> parent) {
        List<E> rows = new ArrayList<>();
        parent.forEach(tree -> tree.stream().forEach(above -> rows.add(above.row())));
        return Collections.unmodifiableList(rows);
    }

    /** Something of each row; relations are loaded for all rows at once. */
    public <V extends @Nullable Object> Ancestors<S, V> select(Selection<? super S, V> selection) {
        Argument.notNull(selection, "select", "selection");
        return new Ancestors<>(relation, selection.shape(), rows, descent);
    }

    /** Up to the last row that matches before one that does not. Repeated calls are ANDed. */
    public Ancestors<S, E> where(Predicate<? super S> condition) {
        Argument.notNull(condition, "where", "condition");
        StepWords.requireOfRows(relation, condition);
        return new Ancestors<>(relation, element, rows.and(condition), descent);
    }

    /**
     * So many rows, and not what lies above them.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Ancestors<S, E> depth(int levels) {
        return new Ancestors<>(relation, element, rows, StepWords.withLevels(relation, descent, levels));
    }

    /** Without the step that leads back to a row before it, or from a row to itself. */
    public Ancestors<S, E> cutCycles() {
        return new Ancestors<>(relation, element, rows, descent.withoutCycles());
    }

    @Override
    public Relation<S, ?, ?> relation() {
        return relation;
    }

    @Override
    public String word() {
        return "ancestors";
    }

    @Override
    public Shape<E> element() {
        return element;
    }

    @Override
    public Shape<List<E>> shape() {
        Shape<List<Tree<E>>> above = new Shape.Recursive<>(relation, element, rows, descent, Tree::of);
        return new Shape.Mapped<>(above, Ancestors::rows, false);
    }
}
