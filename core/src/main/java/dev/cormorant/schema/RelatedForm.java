package dev.cormorant.schema;

import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;

/**
 * What a relation leads to in a form of its own, which is neither a row nor a list of rows: a tree, the rows above, a slice.
 *
 * <pre>{@code
 * var below = CATEGORIES.tree(CATEGORIES.children).orderBy(CATEGORIES.name.asc());
 * List<Loaded<Category>> loaded = db.load(categories, below);
 * Tree<Category> tree = loaded.get(0).get(below);
 * // SELECT .. FROM (WITH RECURSIVE "reached rows" .. AS (SELECT .. UNION SELECT ..) SELECT ..) AS .. JOIN "categories" ..
 * }</pre>
 *
 * @param <S> the table that declares the relation
 * @param <V> the form
 */
public sealed interface RelatedForm<S, V> extends Selection<S, V>, Loadable<S>
        permits Ancestors, RelatedSlices, RelatedTree {
    /** The word that makes it of a relation. */
    String word();

    /** What is read of each of the related rows. */
    Shape<?> element();

    @Override
    Relation<S, ?, ?> relation();

    @Override
    default Shape<V> loaded() {
        return shape();
    }
}
