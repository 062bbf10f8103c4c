package dev.cormorant.internal.write;

/**
 * What the settings of a database say about writes.
 *
 * @param batchSize the most rows that one statement collects or writes
 * @param maxExpandedRows the most rows that one write may take by their keys, for what is to become of others that refer to
 *     them; 0 for any number
 */
public record WriteRules(int batchSize, long maxExpandedRows) {
    /** What holds where nothing is said. */
    public static WriteRules defaults() {
        return new WriteRules(500, 10_000);
    }

    /** The same with another number of rows for each statement. */
    public WriteRules withBatchSize(int rows) {
        return new WriteRules(rows, maxExpandedRows);
    }

    /** The same with another number of rows that are taken by their keys. */
    public WriteRules withMaxExpandedRows(long rows) {
        return new WriteRules(batchSize, rows);
    }

    /** Whether so many rows may be taken by their keys. */
    boolean admits(long expanded) {
        return maxExpandedRows == 0 || expanded <= maxExpandedRows;
    }
}
