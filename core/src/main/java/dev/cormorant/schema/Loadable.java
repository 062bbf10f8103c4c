package dev.cormorant.schema;

import dev.cormorant.expression.Shape;

/**
 * What is loaded together with rows: a relation, some of its rows in an order, or either with relations of their own. It is
 * named in {@code USERS.with(..)} and {@code db.load(..)}.
 *
 * @param <S> the table of the rows
 */
public interface Loadable<S> {
    /** The relation that is followed. */
    RelationLike<S> relation();

    /** What each row gets: a {@link Loaded} row or null, or a list of them. */
    Shape<?> loaded();
}
