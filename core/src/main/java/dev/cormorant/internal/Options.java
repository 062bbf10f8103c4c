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
 */
public record Options(Clock clock, List<Rewrite> rewrites) {
    /** What holds where nothing is said. */
    public static Options defaults() {
        return new Options(Clock.systemUTC(), List.of());
    }

    /** The same with another clock. */
    public Options withClock(Clock other) {
        return new Options(other, rewrites);
    }

    /** The same with one more rewrite, after the others. */
    public Options withRewrite(Rewrite last) {
        return new Options(
                clock, Stream.concat(rewrites.stream(), Stream.of(last)).toList());
    }
}
