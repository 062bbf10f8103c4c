package dev.cormorant.query;

import dev.cormorant.expression.Shape;
import dev.cormorant.ir.RelationId;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what relations lead to from rows that were read before, somewhere: on connections of a pool, or in a transaction. */
public interface RelatedRunner {
    /**
     * Hears what is to be loaded of rows that were read before, before anything is.
     *
     * @throws IllegalArgumentException if it is too deep, or holds slices of rows that have no order
     * @throws IllegalStateException if nothing bounds it, and a setting demands it
     */
    void admit(RelationId relation, Shape<?> related);

    /**
     * What a relation leads to from rows that were read before, a list for each of them.
     *
     * @param keys the values of each row in the columns by which the relation finds its rows, as row records hold them
     */
    <E> List<List<E>> related(Shape.ToMany<E> many, List<List<@Nullable Object>> keys);

    /** The first rows that a relation leads to from rows that were read before, a slice for each of them. */
    <E> List<Slice<E>> slices(Shape.Sliced<E> sliced, List<List<@Nullable Object>> keys);

    /**
     * What a relation leads to step by step from rows that were read before, a list for each of them.
     *
     * @param identities the values of each row in the columns that tell it from others
     * @param keys its values in the columns by which the relation finds its rows
     */
    <T> List<List<T>> below(
            Shape.Recursive<?, T> shape, List<List<@Nullable Object>> identities, List<List<@Nullable Object>> keys);

    /** The related rows of one parent behind a cursor, which knows the parent. */
    <E> Slice<E> next(Shape.Sliced<E> slices, Cursor from);

    /** The related rows of one parent in front of a cursor, which knows the parent. */
    <E> Slice<E> previous(Shape.Sliced<E> slices, Cursor to);
}
