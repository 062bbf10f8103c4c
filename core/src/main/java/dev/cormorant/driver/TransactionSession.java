package dev.cormorant.driver;

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
    private final Connection connection;
    private final ErrorTranslator errors;
    private final Failures failures;
    private boolean autoCommit = true;
    private boolean ended;

    private TransactionSession(Connection connection, ErrorTranslator errors, Failures failures) {
        this.connection = connection;
        this.errors = errors;
        this.failures = failures;
    }

    /** Commits when the action returns; undoes everything when it throws, and lets what it throws through unchanged. */
    static <T extends @Nullable Object, E extends Exception> T run(
            Connections connections, ErrorTranslator errors, SessionAction<T, E> action) throws E {
        TransactionSession session =
                new TransactionSession(connections.acquire(), errors, Failures.of(connections.dialect()));
        T result;
        try {
            session.call(session::begin);
            result = action.run(session);
            session.ended = true;
            session.failures.requireNone();
            session.commit();
        } catch (Throwable failure) {
            session.ended = true;
            undo(session.connection::rollback, failure);
            undo(session::release, failure);
            throw failure;
        }
        session.call(session::release);
        return result;
    }

    private void begin() throws SQLException {
        autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
    }

    private void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw errors.translateCommit(e, connection);
        }
    }

    /** Gives the connection back as it came, unless it broke: its pool finds that out by itself. */
    private void release() throws SQLException {
        try (connection) {
            if (!connection.isClosed()) {
                connection.setAutoCommit(autoCommit);
            }
        }
    }

    @Override
    public <T extends @Nullable Object> T run(ConnectionAction<T> action) {
        requireOpen();
        try {
            return action.run(connection);
        } catch (SQLException e) {
            throw failed(errors.translate(e, ""));
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
        Savepoint savepoint = run(Connection::setSavepoint);
        TransactionSession inner = new TransactionSession(connection, errors, failures.inner());
        T result;
        try {
            result = action.run(inner);
            inner.failures.requireNone();
        } catch (Throwable failure) {
            undo(() -> connection.rollback(savepoint), failure);
            throw failure;
        } finally {
            inner.ended = true;
        }
        call(() -> connection.releaseSavepoint(savepoint));
        return result;
    }

    /** The transaction goes on when the lease ends. */
    @Override
    public Lease lease() {
        requireOpen();
        return new Lease() {
            @Override
            public Connection connection() {
                return connection;
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

    private void call(Step step) {
        try {
            step.run();
        } catch (SQLException e) {
            throw errors.translate(e, "");
        }
    }

    private static void undo(Step step, Throwable because) {
        try {
            step.run();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws SQLException;
    }
}
