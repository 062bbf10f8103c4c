package dev.cormorant;

import dev.cormorant.rewrite.Rewrite;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a database behaves, said where it is opened. Immutable: each word returns settings that differ in what was said.
 *
 * <pre>{@code
 * Database db = Database.open(SCHEMA, dataSource, s -> s.clock(fixedClock));
 * }</pre>
 */
public final class Settings {
    private final Clock clock;
    private final List<Rewrite> rewrites;

    private Settings(Clock clock, List<Rewrite> rewrites) {
        this.clock = clock;
        this.rewrites = rewrites;
    }

    /** What holds where nothing is said. */
    static Settings defaults() {
        return new Settings(Clock.systemUTC(), List.of());
    }

    /** The clock that says what "now" is; the system's unless said. */
    public Settings clock(Clock clock) {
        return new Settings(clock, rewrites);
    }

    /** Changes each statement between its resolution and its rendering; several do so in the order in which they are said. */
    public Settings rewrite(Rewrite rewrite) {
        return new Settings(
                clock, Stream.concat(rewrites.stream(), Stream.of(rewrite)).toList());
    }

    Clock clock() {
        return clock;
    }

    List<Rewrite> rewrites() {
        return rewrites;
    }
}
