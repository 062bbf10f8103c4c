package dev.cormorant.schema;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A relation to at most one row. As a {@link Selection} it yields that row, joined in the same statement.
 *
 * @param <S> the table that declares it
 * @param <X> the table it leads to
 * @param <Y> the row record of that table
 */
public abstract class ToOneRelation<S, X extends TableLike<X, Y>, Y> extends Relation<S, X, Y>
        implements Selection<S, Y>, Loadable<S> {
    ToOneRelation(RelationDeclarations<S> source, Supplier<X> target, RelationWay way) {
        super(source, target, way);
    }

    @Override
    public final boolean isMany() {
        return false;
    }

    /** The related row, whatever it holds. */
    public final RelatedRow<S, X, Y> row() {
        return new RelatedRow<>(this, null);
    }

    /**
     * The related row only if it matches; null otherwise, also where the relation leads to exactly one row.
     *
     * <pre>{@code
     * db.from(POSTS).select(POSTS.author.where(USERS.active.isTrue()).get(u -> u.name)).list();
     * // SELECT "author"."name" FROM "posts" LEFT JOIN "users" AS "author" ON "author"."id" = "posts"."author_id" AND ..
     * }</pre>
     *
     * @throws IllegalArgumentException if the condition is of many rows, as one of an aggregate is
     */
    public final RelatedRow<S, X, Y> where(Predicate<? super X> condition) {
        return row().where(condition);
    }

    @Override
    public final Shape<Y> shape() {
        return row().shape();
    }

    @Override
    public final ToOneRelation<S, X, Y> relation() {
        return this;
    }

    @Override
    public final Shape<Loaded<Y>> loaded() {
        return row().loaded();
    }

    /** The related row with what some of its own relations lead to: {@code POSTS.with(POSTS.author.with(USERS.profile))}. */
    @SafeVarargs
    public final LoadedRelation<S, Loaded<Y>> with(Loadable<X>... related) {
        return row().with(related);
    }

    /** Something of the related row; null where there is none. */
    public final <V> Selection<S, V> select(Selection<? super X, V> selection) {
        return row().select(selection);
    }

    /**
     * A record of the related row, which is a shape of its table, or null where there is none: {@code
     * POSTS.author.select(AuthorCard.class)}.
     *
     * @throws IllegalArgumentException if the record is no shape, or one of another table
     */
    public final <V extends Record> Selection<S, V> select(Class<V> shape) {
        return row().select(shape);
    }

    /**
     * A value of the related row, usable wherever a column of this table is.
     *
     * <pre>{@code
     * db.from(POSTS).orderBy(POSTS.author.get(u -> u.name).asc()).list();
     * // SELECT .. FROM "posts" AS "posts" JOIN "users" AS "author" ON .. ORDER BY "author"."name"
     * }</pre>
     */
    public final <T> Expression<S, T> get(Function<? super X, ? extends Expression<? super X, T>> path) {
        return row().get(path);
    }

    /** There is a related row that matches. */
    public final Predicate<S> has(Predicate<? super X> condition) {
        return related(condition, false);
    }

    /** There is no related row that matches: true where there is no related row. */
    public final Predicate<S> hasNot(Predicate<? super X> condition) {
        return related(condition, true);
    }

    /** There is a related row: always, where the relation leads to exactly one and hides none. */
    public final Predicate<S> isPresent() {
        return related(false);
    }

    /** There is no related row. */
    public final Predicate<S> isAbsent() {
        return related(true);
    }
}
