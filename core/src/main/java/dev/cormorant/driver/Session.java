package dev.cormorant.driver;

import org.jspecify.annotations.Nullable;

/** Where statements run: each on a connection of its own, or all on the one of a transaction. */
public sealed interface Session permits PooledSession, TransactionSession {
    /** Does something with a connection. */
    <T extends @Nullable Object> T run(ConnectionAction<T> action);

    /** Does something of which either everything stays or nothing: a transaction, or a savepoint inside one. */
    <T extends @Nullable Object, E extends Exception> T atomically(SessionAction<T, E> action) throws E;

    /** A connection for a result that is read in pieces. */
    Lease lease();

    /**
     * Does something when others can see what was written so far: at once, or when the transaction has ended and was not rolled
     * back. In a transaction that somebody else will end it is done at once too, since nobody tells when that is.
     */
    void onceVisible(Runnable action);

    /** Whether nothing may be written in it. */
    boolean isReadOnly();

    /** Something done in a session. */
    @FunctionalInterface
    interface SessionAction<T extends @Nullable Object, E extends Exception> {
        /** Does it. */
        T run(TransactionSession session) throws E;
    }
}
