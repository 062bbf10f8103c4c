package dev.cormorant.query;

import dev.cormorant.ir.Lock;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SetOperation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs queries somewhere: on connections of a pool, or in a transaction. */
public interface QueryRunner {
    /** The rows, as an immutable list. */
    <R extends @Nullable Object> List<R> list(ReadIntent<R> intent);

    /** The rows one by one, in constant memory; the caller closes the stream. */
    <R extends @Nullable Object> Stream<R> stream(ReadIntent<R> intent);

    /** The number of rows, limit and offset left aside. */
    long count(ReadIntent<?> intent);

    /** Whether there is a row, limit and offset left aside. */
    boolean exists(ReadIntent<?> intent);

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
