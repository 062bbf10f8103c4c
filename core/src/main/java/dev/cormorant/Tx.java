package dev.cormorant;

import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.TransactionSession;
import dev.cormorant.error.Argument;
import dev.cormorant.internal.Engine;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A running transaction. What is done through it is part of it; what is done through the {@link Database} meanwhile is
 * not. Belongs to one thread at a time, and only to the block that it was made for.
 */
public final class Tx extends Db {
    private final TransactionSession session;

    Tx(Engine engine, TransactionSession session, @Nullable String name) {
        super(engine, session, name);
        this.session = session;
    }

    @Override
    public Tx named(String name) {
        Argument.notNull(name, "named", "name");
        return new Tx(engine(), session, name);
    }

    /** Something done through a transaction that is at hand. */
    @FunctionalInterface
    public interface Attempt<T extends @Nullable Object, E extends Exception> {
        /** Does it. */
        T run() throws E;
    }

    /**
     * Does something that may fail, through this transaction, which stays usable then: what was done in the attempt is
     * undone, what was done before is kept, and the exception comes out unchanged. It is a savepoint.
     *
     * <pre>{@code
     * try {
     *     tx.attempt(() -> tx.insert(NewUser.name("Ada").email("ada@example.org")));
     * } catch (UniqueViolationException e) {
     *     ..
     * }
     * }</pre>
     */
    public <T extends @Nullable Object, E extends Exception> T attempt(Attempt<T, E> attempt) throws E {
        Argument.notNull(attempt, "attempt", "attempt");
        return session.<T, E>attempt(attempt::run);
    }

    /**
     * Does something in another transaction, on another connection: it is committed or rolled back by itself, whatever
     * becomes of this one, and sees nothing of it. It waits for a lock that this one holds for ever, or until the database or
     * the pool gives up.
     *
     * @throws dev.cormorant.error.UnsupportedByDatabaseException if the database is in the memory of this connection
     */
    public <T extends @Nullable Object, E extends Exception> T newTransaction(TransactionBlock<T, E> block) throws E {
        Argument.notNull(block, "newTransaction", "block");
        return this.<T, E>newTransaction(UnaryOperator.identity(), block);
    }

    /** The same for another transaction that is as the options say. */
    public <T extends @Nullable Object, E extends Exception> T newTransaction(
            UnaryOperator<TransactionOptions> options, TransactionBlock<T, E> block) throws E {
        Argument.notNull(options, "newTransaction", "function of options");
        Argument.notNull(block, "newTransaction", "block");
        Engine engine = engine();
        return session.<T, E>another(
                Argument.notNull(
                        options.apply(TransactionOptions.DEFAULTS),
                        "newTransaction",
                        "what the function of options gives"),
                other -> block.run(new Tx(engine, other, name())));
    }

    /**
     * Does something after the commit of the outermost transaction, when its connection was given back; never if this work is
     * undone. Several run in the order in which they were said. What one of them throws is logged and told to
     * {@link Database#onTransaction} listeners: it undoes nothing, and keeps nobody from running.
     *
     * @throws IllegalStateException if the transaction has ended, or was joined
     */
    public void afterCommit(Runnable action) {
        Argument.notNull(action, "afterCommit", "action");
        session.afterCommit(action);
    }

    /**
     * Does something when the outermost transaction is over and this work was undone, with it or in a block inside; neither
     * this nor {@link #afterCommit} runs if the connection broke while it was committed, for then nobody knows.
     *
     * @throws IllegalStateException if the transaction has ended, or was joined
     */
    public void afterRollback(Runnable action) {
        Argument.notNull(action, "afterRollback", "action");
        session.afterRollback(action);
    }
}
