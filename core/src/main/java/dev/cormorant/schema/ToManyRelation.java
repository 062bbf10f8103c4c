package dev.cormorant.schema;

import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * A relation to any number of rows. As a {@link Selection} it yields the list of them: one further statement reads the
 * rows for all parents.
 *
 * @param <S> the table that declares it
 * @param <X> the table it leads to
 * @param <Y> the row record of that table
 */
public abstract class ToManyRelation<S, X extends TableLike<X, Y>, Y> extends Relation<S, X, Y>
        implements Selection<S, List<Y>>, Loadable<S>, RelatedOperations<S, X, Y> {
    ToManyRelation(RelationDeclarations<S> source, Supplier<X> target, RelationWay way) {
        super(source, target, way);
    }

    @Override
    public final boolean isMany() {
        return true;
    }

    @Override
    public final boolean isOptional() {
        return true;
    }

    /** All of the related rows. */
    @Override
    public final RelatedRows<S, X, Y> rows() {
        return RelatedRows.of(this);
    }

    @Override
    public final Shape<List<Y>> shape() {
        return rows().shape();
    }

    @Override
    public final ToManyRelation<S, X, Y> relation() {
        return this;
    }

    @Override
    public final Shape<List<Loaded<Y>>> loaded() {
        return rows().loaded();
    }

    /** The related rows, each with what some of its own relations lead to: {@code USERS.with(USERS.posts.with(POSTS.tags))}. */
    @SafeVarargs
    public final LoadedRelation<S, List<Loaded<Y>>> with(Loadable<X>... related) {
        return rows().with(related);
    }

    /** Those of the related rows that match. */
    public final RelatedRows<S, X, Y> where(Predicate<? super X> condition) {
        return rows().where(condition);
    }

    /** The related rows in an order. */
    @SafeVarargs
    public final RelatedRows<S, X, Y> orderBy(Order<? super X>... orders) {
        return rows().orderBy(orders);
    }

    /** At most so many of the related rows of each parent, the first by their primary key. */
    public final RelatedRows<S, X, Y> limit(long most) {
        return rows().limit(most);
    }

    /**
     * The first so many of the related rows of each parent by their primary key, with the way to those that follow.
     *
     * @param size the most rows of a parent, at least 1
     */
    public final RelatedSlices<S, X, Y> slice(int size) {
        return rows().slice(size);
    }

    /** Something of each related row. */
    public final <V> Selection<S, List<V>> select(Selection<? super X, V> selection) {
        return rows().select(selection);
    }

    /**
     * A record of each related row, which is a shape of its table: {@code USERS.posts.select(PostCard.class)}.
     *
     * @throws IllegalArgumentException if the record is no shape, or one of another table
     */
    public final <V extends Record> Selection<S, List<V>> select(Class<V> shape) {
        return rows().select(shape);
    }

    /**
     * Something of each related row, and of the row that links it: {@code POSTS.tags.selectWithLink(TAGS.name,
     * POST_TAGS.addedAt, TagOn::new)}.
     *
     * @throws IllegalArgumentException if no table is between, or {@code link} is not of that table's rows alone
     */
    public final <V, L, T> Selection<S, List<T>> selectWithLink(
            Selection<? super X, V> selection,
            Selection<?, L> link,
            BiFunction<? super V, ? super L, ? extends T> combine) {
        return rows().selectWithLink(selection, link, combine);
    }
}
