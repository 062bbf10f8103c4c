package dev.cormorant.driver;

import dev.cormorant.dialect.Feature;
import dev.cormorant.error.ConnectionFailedException;
import dev.cormorant.error.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * Runs all statements on the one connection of a transaction, or of a savepoint inside one. Belongs to one thread at a
 * time.
 */
public final class TransactionSession implements Session {
    private final Transactions transactions;
    private final Connection connection;
    private final @Nullable Completion completion;
    private final Deadline deadline;
    private final boolean readOnly;
    private Failures failures;
    private boolean ended;

    private TransactionSession(
            Transactions transactions,
            Connection connection,
            @Nullable Completion completion,
            Deadline deadline,
            boolean readOnly,
            Failures failures) {
        this.transactions = transactions;
        this.connection = connection;
        this.completion = completion;
        this.deadline = deadline;
        this.readOnly = readOnly;
        this.failures = failures;
    }

    /** The session of a transaction that has just begun. */
    static TransactionSession of(
            Transactions transactions,
            Connection connection,
            Completion completion,
            Deadline deadline,
            TransactionOptions options) {
        Failures none = Failures.of(transactions.dialect());
        return new TransactionSession(transactions, connection, completion, deadline, options.isReadOnly(), none);
    }

    /** The session of a transaction whose end is somebody else's affair. */
    static TransactionSession joined(Transactions transactions, Connection connection) {
        Failures none = Failures.of(transactions.dialect());
        return new TransactionSession(transactions, connection, null, Deadline.in(null), false, none);
    }

    /** Everything that is done in this session, up to the place where it may be committed. */
    <T extends @Nullable Object, E extends Exception> T whole(SessionAction<T, E> action) throws E {
        try {
            T result = action.run(this);
            deadline.requireTime();
            failures.requireNone();
            return result;
        } finally {
            ended = true;
        }
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public <T extends @Nullable Object> T run(ConnectionAction<T> action) {
        requireOpen();
        return transactions.statementSavepoints() && !survivesFailure()
                ? attempt(() -> noting(action))
                : noting(action);
    }

    private boolean survivesFailure() {
        return transactions.dialect().features().has(Feature.TRANSACTION_SURVIVES_FAILURE);
    }

    private <T extends @Nullable Object> T noting(ConnectionAction<T> action) {
        try {
            return action.run(link());
        } catch (SQLException e) {
            throw failed(transactions.errors().translate(e, ""));
        } catch (DatabaseException e) {
            throw failed(e);
        }
    }

    private DatabaseException failed(DatabaseException failure) {
        failures.note(failure);
        return failure;
    }

    @Override
    public <T extends @Nullable Object, E extends Exception> T atomically(SessionAction<T, E> action) throws E {
        TransactionSession inner =
                new TransactionSession(transactions, connection, completion, deadline, readOnly, failures.inner());
        return this.<T, E>inSavepoint(() -> inner.whole(action));
    }

    /**
     * Does something in this session of which either everything stays or nothing; a failure in it leaves the session usable.
     */
    public <T extends @Nullable Object, E extends Exception> T attempt(Attempt<T, E> attempt) throws E {
        Failures before = failures;
        return this.<T, E>inSavepoint(() -> {
            failures = before.inner();
            try {
                T result = attempt.run();
                failures.requireNone();
                return result;
            } finally {
                failures = before;
            }
        });
    }

    private <T extends @Nullable Object, E extends Exception> T inSavepoint(Attempt<T, E> attempt) throws E {
        requireOpen();
        Savepoint savepoint = noting(link -> link.connection().setSavepoint());
        int mark = completion == null ? 0 : completion.mark();
        try {
            T result = attempt.run();
            release(savepoint);
            return result;
        } catch (Throwable failure) {
            undo(savepoint, failure);
            if (completion != null) {
                completion.undoneSince(mark);
            }
            throw failure;
        }
    }

    private void release(Savepoint savepoint) {
        try {
            connection.releaseSavepoint(savepoint);
        } catch (SQLException e) {
            throw transactions.errors().translate(e, "");
        }
    }

    /** What cannot be undone by itself can only be undone with the whole transaction. */
    private void undo(Savepoint savepoint, Throwable because) {
        try {
            connection.rollback(savepoint);
        } catch (SQLException e) {
            because.addSuppressed(e);
            DatabaseException lost = transactions.errors().translate(e, "ROLLBACK TO SAVEPOINT");
            boolean isNews = lost instanceof ConnectionFailedException || !(because instanceof DatabaseException);
            failures.giveUp(isNews ? lost : (DatabaseException) because);
        }
    }

    /** Does something in another transaction, on another connection; this one goes on afterwards. */
    public <T extends @Nullable Object, E extends Exception> T another(
            TransactionOptions options, SessionAction<T, E> action) throws E {
        boolean alone = noting(link -> transactions.dialect().transactions().isPrivate(link.connection()));
        if (alone) {
            throw transactions
                    .dialect()
                    .features()
                    .refusal(
                            "second transaction beside a first one in a database that is in memory",
                            "use a database in a file, or transaction(..), which is a savepoint here");
        }
        return transactions.run(options, action);
    }

    /** Does something after the commit of the outermost transaction, unless this work is undone before. */
    public void afterCommit(Runnable action) {
        completion("afterCommit").add(Completion.Outcome.COMMITTED, action);
    }

    /** Does something after this work was undone. */
    public void afterRollback(Runnable action) {
        completion("afterRollback").add(Completion.Outcome.ROLLED_BACK, action);
    }

    private Completion completion(String word) {
        requireOpen();
        if (completion == null) {
            throw new IllegalStateException(
                    word + "(..) cannot be known of a joined transaction; tell whoever ends it");
        }
        return completion;
    }

    @Override
    public void onceVisible(Runnable action) {
        if (completion == null) {
            action.run();
        } else {
            completion.onceVisible(action);
        }
    }

    /** The transaction goes on when the lease ends. */
    @Override
    public Lease lease() {
        requireOpen();
        return link();
    }

    private Lease link() {
        return new Lease() {
            @Override
            public Connection connection() {
                return connection;
            }

            @Override
            public <W extends @Nullable Object> W timed(Cancellation cancellation, Work<W> work) throws SQLException {
                return deadline.timed(cancellation, work);
            }

            @Override
            public void failed(DatabaseException failure) {
                failures.note(failure);
            }

            @Override
            public void close() {}
        };
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalStateException("this transaction has ended; use it only inside its block");
        }
    }

    /** Something done in a session that is at hand. */
    @FunctionalInterface
    public interface Attempt<T extends @Nullable Object, E extends Exception> {
        /** Does it. */
        T run() throws E;
    }
}
