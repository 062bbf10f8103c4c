package dev.cormorant.internal;

import dev.cormorant.rewrite.Rewrite;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a database where it was opened.
 *
 * @param clock says what "now" is
 * @param statementSavepoints whether a transaction survives each failed statement, by a savepoint before it
 * @param slowTransaction how long a transaction may take without a warning; null for any time
 * @param rewrites change each statement between its resolution and its rendering, in this order
 */
public record Options(
        Clock clock, boolean statementSavepoints, @Nullable Duration slowTransaction, List<Rewrite> rewrites) {
    /** What holds where nothing is said. */
    public static Options defaults() {
        return new Options(Clock.systemUTC(), false, null, List.of());
    }

    /** The same with another clock. */
    public Options withClock(Clock other) {
        return new Options(other, statementSavepoints, slowTransaction, rewrites);
    }

    /** The same with savepoints before statements, or without. */
    public Options withStatementSavepoints(boolean on) {
        return new Options(clock, on, slowTransaction, rewrites);
    }

    /** The same with another time that a transaction may take without a warning. */
    public Options withSlowTransaction(Duration longest) {
        return new Options(clock, statementSavepoints, longest, rewrites);
    }

    /** The same with one more rewrite, after the others. */
    public Options withRewrite(Rewrite last) {
        List<Rewrite> all = Stream.concat(rewrites.stream(), Stream.of(last)).toList();
        return new Options(clock, statementSavepoints, slowTransaction, all);
    }
}
