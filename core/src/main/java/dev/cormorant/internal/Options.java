package dev.cormorant.internal;

import dev.cormorant.rewrite.Rewrite;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was said about a database where it was opened.
 *
 * @param clock says what "now" is
 * @param rewrites change each statement between its resolution and its rendering, in this order
 * @param writeBatchSize the most rows that one statement of a write collects or writes
 */
public record Options(Clock clock, List<Rewrite> rewrites, int writeBatchSize) {
    private static final int WRITE_BATCH_SIZE = 500;

    /** What holds where nothing is said. */
    public static Options defaults() {
        return new Options(Clock.systemUTC(), List.of(), WRITE_BATCH_SIZE);
    }

    /** The same with another clock. */
    public Options withClock(Clock other) {
        return new Options(other, rewrites, writeBatchSize);
    }

    /** The same with one more rewrite, after the others. */
    public Options withRewrite(Rewrite last) {
        List<Rewrite> all = Stream.concat(rewrites.stream(), Stream.of(last)).toList();
        return new Options(clock, all, writeBatchSize);
    }

    /** The same with another number of rows for each statement of a write. */
    public Options withWriteBatchSize(int rows) {
        return new Options(clock, rewrites, rows);
    }
}
