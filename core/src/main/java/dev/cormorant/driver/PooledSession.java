package dev.cormorant.driver;

import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.TransactionControl;
import dev.cormorant.error.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Runs each statement on a connection of its own, which is closed before the result is used. Thread-safe. */
public final class PooledSession implements Session {
    private final Connections connections;
    private final ErrorTranslator errors;
    private final Transactions transactions;
    private final TransactionControl control;
    private final boolean cursorsNeedTransaction;

    /**
     * A session over the connections of one database.
     *
     * @param log is told of transactions
     * @param statementSavepoints whether a transaction survives each failed statement, by a savepoint before it
     */
    public PooledSession(
            Connections connections, ErrorTranslator errors, TransactionLog log, boolean statementSavepoints) {
        this.connections = connections;
        this.errors = errors;
        this.transactions = new Transactions(connections, errors, log, statementSavepoints);
        this.control = connections.dialect().transactions();
        this.cursorsNeedTransaction = connections.dialect().features().has(Feature.CURSORS_NEED_TRANSACTION);
    }

    @Override
    public <T extends @Nullable Object> T run(ConnectionAction<T> action) {
        Connection connection = connections.acquire();
        T result;
        try {
            result = connection.getAutoCommit() ? action.run(() -> connection) : committing(connection, action);
        } catch (SQLException e) {
            DatabaseException failure = errors.translate(e, "");
            Connections.close(connection, failure);
            throw failure;
        } catch (RuntimeException | Error e) {
            Connections.close(connection, e);
            throw e;
        }
        Connections.close(connection, null);
        return result;
    }

    /** Does something outside of any transaction, as some statements need it: each of them commits by itself. */
    public <T extends @Nullable Object> T withoutTransaction(ConnectionAction<T> action) {
        return run(link -> {
            Connection connection = link.connection();
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(true);
            try {
                return action.run(link);
            } finally {
                connection.setAutoCommit(before);
            }
        });
    }

    /** A data source may hand out connections that do not commit by themselves. */
    private <T extends @Nullable Object> T committing(Connection connection, ConnectionAction<T> action)
            throws SQLException {
        try {
            T result = action.run(() -> connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException | Error failure) {
            Connections.settled(connection, () -> control.rollBack(connection), failure);
            throw failure;
        }
    }

    @Override
    public <T extends @Nullable Object, E extends Exception> T atomically(SessionAction<T, E> action) throws E {
        return transactions.run(TransactionOptions.DEFAULTS, action);
    }

    /** The same with options. */
    public <T extends @Nullable Object, E extends Exception> T atomically(
            TransactionOptions options, SessionAction<T, E> action) throws E {
        return transactions.run(options, action);
    }

    /** The session of a transaction that somebody else began on a connection, and will end. */
    public TransactionSession join(Connection connection) {
        return transactions.join(connection);
    }

    @Override
    public Lease lease() {
        Connection connection = connections.acquire();
        try {
            return ReadingLease.begin(connection, cursorsNeedTransaction);
        } catch (SQLException e) {
            DatabaseException failure = errors.translate(e, "");
            Connections.close(connection, failure);
            throw failure;
        }
    }

    @Override
    public void onceVisible(Runnable action) {
        action.run();
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }
}
