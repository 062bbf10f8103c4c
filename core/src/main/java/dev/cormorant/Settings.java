package dev.cormorant;

import dev.cormorant.internal.Options;
import dev.cormorant.rewrite.Rewrite;
import java.time.Clock;
import java.time.Duration;

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

    /**
     * Lets a transaction go on after a failed statement on every database, as {@link Tx#attempt} does for a single one: where
     * the database would refuse what follows, each statement gets a savepoint, which is one more round trip. Off unless said.
     */
    public Settings statementSavepoints(boolean on) {
        return new Settings(options.withStatementSavepoints(on));
    }

    /** Warns in the log of transactions that took longer than this; of none unless said. */
    public Settings slowTransaction(Duration longest) {
        return new Settings(options.withSlowTransaction(longest));
    }

    /** Changes each statement between its resolution and its rendering; several do so in the order in which they are said. */
    public Settings rewrite(Rewrite rewrite) {
        return new Settings(options.withRewrite(rewrite));
    }

    Options options() {
        return options;
    }
}
