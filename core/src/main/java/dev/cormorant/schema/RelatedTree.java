package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Descent;
import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row with all rows below it: those that a relation of its table to itself leads to, those that it leads to from there, and
 * so on. One further statement reads the rows below all rows of a query, however deep they are. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<Tree<String>> names = db.from(CATEGORIES).where(CATEGORIES.parentId.isNull())
 *         .select(CATEGORIES.tree(CATEGORIES.children).orderBy(CATEGORIES.name.asc()).select(CATEGORIES.name)).list();
 * // SELECT "name", "id" FROM "categories" WHERE "parent_id" IS NULL
 * // SELECT .. FROM (WITH RECURSIVE "reached rows" .. AS (SELECT .. UNION SELECT ..) SELECT ..) AS .. JOIN "categories" ..
 * }</pre>
 *
 * <p>More than 64 levels are a {@link dev.cormorant.error.TooDeepException}, unless {@link #depth} says how many to read. Rows
 * that lead back to themselves are a {@link dev.cormorant.error.CycleFoundException}, unless {@link #cutCycles} is said.
 *
 * @param <S> the table
 * @param <E> what is read of each row
 */
public final class RelatedTree<S extends TableLike<S, ?>, E extends @Nullable Object>
        implements RelatedForm<S, Tree<E>> {
    private final ToManyRelation<S, S, ?> relation;
    private final Shape<E> element;
    private final ManyRows rows;
    private final Descent descent;

    RelatedTree(ToManyRelation<S, S, ?> relation, Shape<E> element, ManyRows rows, Descent descent) {
        this.relation = relation;
        this.element = element;
        this.rows = rows;
        this.descent = descent;
    }

    /** Something of each row, where the whole row is more than is needed; relations are loaded for all rows at once. */
    public <V extends @Nullable Object> RelatedTree<S, V> select(Selection<? super S, V> selection) {
        Argument.notNull(selection, "select", "selection");
        return new RelatedTree<>(relation, selection.shape(), rows, descent);
    }

    /** Only those rows below that match, and what is below them; the row itself is not asked. Repeated calls are ANDed. */
    public RelatedTree<S, E> where(Predicate<? super S> condition) {
        Argument.notNull(condition, "where", "condition");
        StepWords.requireOfRows(relation, condition);
        return new RelatedTree<>(relation, element, rows.and(condition), descent);
    }

    /** The rows below the same row in an order, which the primary key completes; repeated calls append. */
    @SafeVarargs
    public final RelatedTree<S, E> orderBy(Order<? super S>... orders) {
        Argument.noneNull(orders, "orderBy", "order");
        return new RelatedTree<>(
                relation,
                element,
                rows.thenBy(Arrays.stream(orders).map(Order::key).toList()),
                descent);
    }

    /**
     * So many levels below the row, and not what lies below them.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public RelatedTree<S, E> depth(int levels) {
        return new RelatedTree<>(relation, element, rows, StepWords.withLevels(relation, descent, levels));
    }

    /** Without the steps that lead from a row back to one above it, or to itself. */
    public RelatedTree<S, E> cutCycles() {
        return new RelatedTree<>(relation, element, rows, descent.withoutCycles());
    }

    @Override
    public Relation<S, ?, ?> relation() {
        return relation;
    }

    @Override
    public String word() {
        return "tree";
    }

    @Override
    public Shape<E> element() {
        return element;
    }

    @Override
    public Shape<Tree<E>> shape() {
        Shape<List<Tree<E>>> below = new Shape.Recursive<>(relation, element, rows, descent, Tree::of);
        return new Shape.Combined<>(List.of(element, below), RelatedTree::root);
    }

    @SuppressWarnings("unchecked") // they were read as such
    private static <E extends @Nullable Object> Tree<E> root(@Nullable Object[] parts) {
        return Tree.of((E) parts[0], (List<Tree<E>>) Objects.requireNonNull(parts[1]));
    }
}
