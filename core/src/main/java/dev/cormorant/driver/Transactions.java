package dev.cormorant.driver;

import dev.cormorant.dialect.Dialect;
import dev.cormorant.error.ConnectionFailedException;
import dev.cormorant.error.DatabaseException;
import dev.cormorant.error.RetryableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Runs transactions on connections of a pool: begins, commits or rolls back, tries again, and does what is due after their end. Thread-safe. */
final class Transactions {
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    private final Connections connections;
    private final ErrorTranslator errors;
    private final TransactionLog log;
    private final boolean statementSavepoints;

    Transactions(Connections connections, ErrorTranslator errors, TransactionLog log, boolean statementSavepoints) {
        this.connections = connections;
        this.errors = errors;
        this.log = log;
        this.statementSavepoints = statementSavepoints;
    }

    Dialect dialect() {
        return connections.dialect();
    }

    ErrorTranslator errors() {
        return errors;
    }

    boolean statementSavepoints() {
        return statementSavepoints;
    }

    /** Commits when the action returns; undoes everything when it throws, and lets what it throws through unchanged. */
    <T extends @Nullable Object, E extends Exception> T run(
            TransactionOptions options, Session.SessionAction<T, E> action) throws E {
        if (options.isolation() != null) {
            options.isolation().require(dialect().features());
        }
        for (int tries = 0; ; tries++) {
            try {
                return once(options, action);
            } catch (RetryableException e) {
                if (tries == options.retries() || !pause(tries)) {
                    throw e;
                }
            }
        }
    }

    private <T extends @Nullable Object, E extends Exception> T once(
            TransactionOptions options, Session.SessionAction<T, E> action) throws E {
        TransactionLog.Entry entry = log.start();
        Completion completion = new Completion();
        try {
            T result = committed(options, completion, action);
            entry.committed();
            return result;
        } catch (Throwable failure) {
            entry.rolledBack(failure);
            throw failure;
        } finally {
            completion.run(entry::callbackFailed);
        }
    }

    private <T extends @Nullable Object, E extends Exception> T committed(
            TransactionOptions options, Completion completion, Session.SessionAction<T, E> action) throws E {
        Deadline deadline = Deadline.in(options.timeout());
        TransactionConnection connection = TransactionConnection.begin(connections, errors, options);
        T result;
        try {
            result = TransactionSession.of(this, connection.connection(), completion, deadline, options)
                    .whole(action);
            commit(connection, completion);
        } catch (Throwable failure) {
            connection.rollBack(failure);
            throw failure;
        }
        connection.release(null);
        return result;
    }

    private void commit(TransactionConnection connection, Completion completion) {
        try {
            connection.commit();
            completion.ended(Completion.Outcome.COMMITTED);
        } catch (SQLException e) {
            DatabaseException failure = errors.translateCommit(e, connection.connection());
            if (failure instanceof ConnectionFailedException) {
                completion.ended(Completion.Outcome.UNKNOWN);
            }
            throw failure;
        }
    }

    /** The connection of a transaction that somebody else began and will end. */
    TransactionSession join(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalArgumentException(
                        "join(connection) needs a connection inside a transaction; this one commits"
                                + " each statement by itself, so call setAutoCommit(false) first");
            }
            connections.prepareForeign(connection);
        } catch (SQLException e) {
            throw errors.translate(e, "");
        }
        return TransactionSession.joined(this, connection);
    }

    /** A random pause, longer after each try; false if somebody wants the thread to stop. */
    private static boolean pause(int tries) {
        long most = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(tries, 16));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
