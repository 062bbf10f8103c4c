package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import dev.cormorant.page.Slice;
import dev.cormorant.shape.RecordShape;

/**
 * The first rows that a to-many relation leads to from each parent, and the way to those that follow: {@code
 * USERS.posts.orderBy(POSTS.createdAt.desc()).slice(20)}. As a {@link Selection} it yields a {@link Slice}. Immutable and
 * thread-safe.
 *
 * @param <S> the table that declares the relation
 * @param <X> the table it leads to
 * @param <V> what each of the rows becomes
 */
public final class RelatedSlices<S, X extends TableLike<X, ?>, V> implements RelatedForm<S, Slice<V>> {
    private final Relation<S, X, ?> relation;
    private final Shape.Sliced<V> shape;

    RelatedSlices(Relation<S, X, ?> relation, Shape.Sliced<V> shape) {
        this.relation = relation;
        this.shape = shape;
    }

    /** Something of each row, where the whole row is more than is needed. */
    public <W> RelatedSlices<S, X, W> select(Selection<? super X, W> selection) {
        Argument.notNull(selection, "select", "selection");
        return new RelatedSlices<>(
                relation,
                new Shape.Sliced<>(relation, selection.shape(), shape.where(), shape.orderBy(), shape.size()));
    }

    /**
     * A record of each row, which is a shape of its table.
     *
     * @throws IllegalArgumentException if the record is no shape, or one of another table
     */
    public <W extends Record> RelatedSlices<S, X, W> select(Class<W> type) {
        return select(RecordShape.<X, W>of(type, relation.target()));
    }

    @Override
    public Relation<S, ?, ?> relation() {
        return relation;
    }

    @Override
    public String word() {
        return "slice";
    }

    @Override
    public Shape<V> element() {
        return shape.element();
    }

    @Override
    public Shape.Sliced<V> shape() {
        return shape;
    }

    /** The relation and the size, for messages. */
    @Override
    public String toString() {
        return relation.label() + ".slice(" + shape.size() + ")";
    }
}
