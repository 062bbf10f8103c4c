package dev.cormorant.driver;

import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Runs each statement on a connection of its own, which is closed before the result is used. Thread-safe. */
public final class PooledSession implements Session {
    private final Connections connections;
    private final ErrorTranslator errors;
    private final boolean cursorsNeedTransaction;

    /** A session over the connections of one database. */
    public PooledSession(Connections connections, ErrorTranslator errors, Features features) {
        this.connections = connections;
        this.errors = errors;
        this.cursorsNeedTransaction = features.has(Feature.CURSORS_NEED_TRANSACTION);
    }

    @Override
    public <T extends @Nullable Object> T run(ConnectionAction<T> action) {
        try (Connection connection = connections.acquire()) {
            if (connection.getAutoCommit()) {
                return action.run(connection);
            }
            return committing(connection, action);
        } catch (SQLException e) {
            throw errors.translate(e, "");
        }
    }

    /** A data source may hand out connections that do not commit by themselves. */
    private static <T extends @Nullable Object> T committing(Connection connection, ConnectionAction<T> action)
            throws SQLException {
        boolean done = false;
        try {
            T result = action.run(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }

    @Override
    public <T extends @Nullable Object, E extends Exception> T atomically(SessionAction<T, E> action) throws E {
        return TransactionSession.run(connections, errors, action);
    }

    @Override
    public Lease lease() {
        Connection connection = connections.acquire();
        try {
            return ReadingLease.begin(connection, cursorsNeedTransaction);
        } catch (SQLException e) {
            throw errors.translate(e, "");
        }
    }
}
