package dev.cormorant;

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
     * The most rows that one statement of a write collects or writes; 500 unless said. Larger writes are several statements
     * in one transaction.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Settings writeBatchSize(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("writeBatchSize(" + rows + ") leaves no row; say at least 1");
        }
        return new Settings(options.withWriteBatchSize(rows));
    }

    Options options() {
        return options;
    }
}
