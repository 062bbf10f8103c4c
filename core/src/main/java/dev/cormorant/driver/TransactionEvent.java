package dev.cormorant.driver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a transaction. Savepoints inside it are no transactions and have no events.
 *
 * @param id the number of the transaction, which no other of the same {@code Database} has; each try has its own
 * @param kind what happened
 * @param duration the time since it began
 * @param error why it was rolled back, or what the callback threw; null for the other kinds
 */
public record TransactionEvent(
        long id, Kind kind, Duration duration, @Nullable Throwable error) {
    /** What can happen to a transaction. */
    public enum Kind {
        /** It is about to begin. */
        STARTED,
        /** Its commit returned. */
        COMMITTED,
        /** Its work is undone, or its connection broke and it is not known whether the commit arrived. */
        ROLLED_BACK,
        /** It is over, and something that was to be done then failed; what was committed stays. */
        CALLBACK_FAILED
    }
}
