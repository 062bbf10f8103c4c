package dev.cormorant.internal.load;

/**
 * How many of its rows a query is read for. The database is asked for one more, which tells whether there are more.
 *
 * @param rows the most rows to keep
 * @param byDefault whether nobody asked for a limit, so that a cut is worth telling
 */
record Wanted(long rows, boolean byDefault) {
    /** All that the query asks for. */
    static final Wanted ALL = new Wanted(Long.MAX_VALUE, false);

    static Wanted atMost(long rows) {
        return new Wanted(rows, false);
    }

    /** At most so many rows, because a setting says so. */
    static Wanted byDefault(long rows) {
        return new Wanted(rows, true);
    }

    /** The number of rows to ask the database for. */
    long asked() {
        return rows == Long.MAX_VALUE ? rows : rows + 1;
    }
}
