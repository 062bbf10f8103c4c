package dev.cormorant.schema;

import dev.cormorant.expression.Shape;

/**
 * What is loaded together with rows: a relation, some of its rows in an order, either of them with relations of their own, or a
 * {@link RelatedForm} as a tree. It is named in {@code USERS.with(..)} and {@code db.load(..)}.
 *
 * @param <S> the table of the rows
 */
public interface Loadable<S> {
    /** The relation that is followed. */
    RelationLike<S> relation();

    /** What each row gets: a {@link Loaded} row or null, a list of them, or the form. */
    Shape<?> loaded();
}
