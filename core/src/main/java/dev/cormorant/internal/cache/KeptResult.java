package dev.cormorant.internal.cache;

import dev.cormorant.ir.TableId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * A result, and what tells whether it is still good.
 *
 * @param result what was returned
 * @param tables the tables that it was read from
 * @param changes the count of changes before it was read
 * @param at the time before it was read
 */
record KeptResult(Object result, Set<TableId> tables, long changes, Instant at) {
    /** A clock that was set back tells nothing. */
    boolean isYounger(Duration lifetime, Instant now) {
        Duration age = Duration.between(at, now);
        return !age.isNegative() && age.compareTo(lifetime) < 0;
    }

    /** Nothing of what was returned. */
    @Override
    public String toString() {
        return "a result of " + tables + " read at " + at;
    }
}
