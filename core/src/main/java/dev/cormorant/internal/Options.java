package dev.cormorant.internal;

import dev.cormorant.error.Reaction;
import dev.cormorant.rewrite.Rewrite;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was said about a database where it was opened.
 *
 * @param clock says what "now" is
 * @param rewrites change each statement between its resolution and its rendering, in this order
 * @param missingIndexes what is done about foreign keys that no index leads
 */
public record Options(Clock clock, List<Rewrite> rewrites, Reaction missingIndexes) {
    /** What holds where nothing is said. */
    public static Options defaults() {
        return new Options(Clock.systemUTC(), List.of(), Reaction.WARN);
    }

    /** The same with another clock. */
    public Options withClock(Clock other) {
        return new Options(other, rewrites, missingIndexes);
    }

    /** The same with one more rewrite, after the others. */
    public Options withRewrite(Rewrite last) {
        return new Options(
                clock, Stream.concat(rewrites.stream(), Stream.of(last)).toList(), missingIndexes);
    }

    /** The same with another reaction to missing indexes. */
    public Options withMissingIndexes(Reaction reaction) {
        return new Options(clock, rewrites, reaction);
    }
}
