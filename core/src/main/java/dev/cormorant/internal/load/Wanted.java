package dev.cormorant.internal.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of its rows a query is read for. The database is asked for one more, which tells whether there are more.
 *
 * @param rows the most rows to keep
 * @param byDefault whether nobody asked for a limit, so that a cut is worth telling
 * @param expected how many rows to make room for
 */
record Wanted(long rows, boolean byDefault, int expected) {
    private static final int UNKNOWN = 10;
    private static final int MOST_EXPECTED = 128;
    private static final Wanted ALL = new Wanted(Long.MAX_VALUE, false, UNKNOWN);

    /** All that the query asks for, which has this limit; null for none. */
    static Wanted all(@Nullable Long limit) {
        return limit == null ? ALL : new Wanted(Long.MAX_VALUE, false, expected(limit));
    }

    static Wanted atMost(long rows) {
        return new Wanted(rows, false, expected(rows));
    }

    /** At most so many rows, because a setting says so. */
    static Wanted byDefault(long rows) {
        return new Wanted(rows, true, expected(rows));
    }

    /** A limit is often reached, but a high one is often meant as a bound. */
    private static int expected(long limit) {
        return (int) Math.min(limit, MOST_EXPECTED);
    }

    /** The number of rows to ask the database for. */
    long asked() {
        return rows == Long.MAX_VALUE ? rows : rows + 1;
    }

    /** An empty list with room for the rows. */
    <T extends @Nullable Object> List<T> list() {
        return new ArrayList<>(expected);
    }
}
