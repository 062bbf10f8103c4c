package dev.cormorant.query;

import dev.cormorant.ir.Lock;
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

    /** The row of a condition that at most one fulfils, whole, with nothing related; empty if there is none. */
    <R> Optional<R> row(ReadIntent<R> intent);

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
