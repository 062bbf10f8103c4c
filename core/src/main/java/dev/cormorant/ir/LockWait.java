package dev.cormorant.ir;

/** What a query does about rows that others have locked. */
public enum LockWait {
    /** Waits until they are free, or the database gives up. */
    WAIT,
    /** Fails at once, with a {@code RetryableException}. */
    NOWAIT,
    /** Leaves them out. */
    SKIP_LOCKED
}
