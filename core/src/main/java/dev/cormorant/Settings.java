package dev.cormorant;

import dev.cormorant.error.Reaction;
import dev.cormorant.internal.Options;
import dev.cormorant.rewrite.Rewrite;
import java.time.Clock;

/**
 * How a database behaves, said where it is opened. Immutable: each word returns settings that differ in what was said.
 *
 * <pre>{@code
 * Database db = Database.open(SCHEMA, dataSource, s -> s.clock(fixedClock));
 * }</pre>
 */
public final class Settings {
    private final Options options;

    private Settings(Options options) {
        this.options = options;
    }

    /** What holds where nothing is said. */
    static Settings defaults() {
        return new Settings(Options.defaults());
    }

    /** The clock that says what "now" is; the system's unless said. */
    public Settings clock(Clock clock) {
        return new Settings(options.withClock(clock));
    }

    /** Changes each statement between its resolution and its rendering; several do so in the order in which they are said. */
    public Settings rewrite(Rewrite rewrite) {
        return new Settings(options.withRewrite(rewrite));
    }

    /**
     * What is done about foreign keys that no index leads; WARN unless said. With THROW a database is not opened:
     * {@code Database.open(SCHEMA, dataSource, s -> s.missingIndexes(Reaction.THROW))}.
     */
    public Settings missingIndexes(Reaction reaction) {
        return new Settings(options.withMissingIndexes(reaction));
    }

    Options options() {
        return options;
    }
}
