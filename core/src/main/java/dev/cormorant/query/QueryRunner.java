package dev.cormorant.query;

import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SetOperation;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.Key;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs queries somewhere: on connections of a pool, or in a transaction. */
public interface QueryRunner {
    /** The rows, as an immutable list. */
    <R extends @Nullable Object> List<R> list(ReadIntent<R> intent);

    /** The rows up to the limit, which there must be, and whether there are more. */
    <R extends @Nullable Object> Excerpt<R> excerpt(ReadIntent<R> intent);

    /** So many rows behind a cursor; null for the first ones. */
    <R extends @Nullable Object> Slice<R> after(ReadIntent<R> intent, @Nullable Cursor from, int size);

    /** So many rows in front of a cursor; null for the last ones. */
    <R extends @Nullable Object> Slice<R> before(ReadIntent<R> intent, @Nullable Cursor to, int size);

    /** The rows between two cursors; null for an end of all rows. */
    <R extends @Nullable Object> List<R> between(ReadIntent<R> intent, @Nullable Cursor from, @Nullable Cursor to);

    /** The rows in chunks of so many, each read when it is asked for. */
    <R extends @Nullable Object> Iterator<List<R>> chunks(ReadIntent<R> intent, int size);

    /** The rows one by one, in constant memory; the caller closes the stream. */
    <R extends @Nullable Object> Stream<R> stream(ReadIntent<R> intent);

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

    /**
     * Hears what is to be loaded of rows that were read before, before anything is.
     *
     * @throws IllegalArgumentException if it is too deep, or holds slices of rows that have no order
     * @throws IllegalStateException if nothing bounds it, and a setting demands it
     */
    void admitRelated(RelationId relation, Shape<?> related);

    /** The related rows of one parent behind a cursor, which knows the parent. */
    <E> Slice<E> next(Shape.Sliced<E> slices, Cursor from);

    /** The related rows of one parent in front of a cursor, which knows the parent. */
    <E> Slice<E> previous(Shape.Sliced<E> slices, Cursor to);

    /** The number of rows, limit and offset left aside. */
    long count(ReadIntent<?> intent);

    /** Whether there is a row, limit and offset left aside. */
    boolean exists(ReadIntent<?> intent);

    /**
     * Where the row of a unique key stands among the rows, limit and offset left aside; empty if it is none of them.
     *
     * @throws IllegalArgumentException if the key is not unique
     */
    Optional<Standing> standing(ReadIntent<?> intent, Key<?> key);

    /** A message of a failure, which begins with the name of what is done where it has one. */
    String told(String message);

    /** The most values that a list in a condition can have. */
    int mostListed();

    /** What each room makes of the query; nothing is run. */
    Explanation explain(ReadIntent<?> intent);

    /** The query as a node, for use in another. */
    Select select(ReadIntent<?> intent);

    /**
     * Makes sure that rows can be locked here in this way.
     *
     * @throws IllegalStateException outside of a transaction
     * @throws dev.cormorant.error.UnsupportedByDatabaseException if the database has no such locks
     */
    void requireLockable(Lock lock);

    /**
     * Makes sure that results can be combined here in this way.
     *
     * @throws dev.cormorant.error.UnsupportedByDatabaseException if the database cannot
     */
    void requireSupported(SetOperation.Operator operator);
}
