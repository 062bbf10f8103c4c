package dev.cormorant.driver;

import dev.cormorant.dialect.TransactionControl;
import dev.cormorant.error.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The connection of a transaction: made ready for it, and given back as it came, or to nobody. */
final class TransactionConnection {
    private final Connections connections;
    private final Connection connection;
    private final TransactionControl control;
    private final TransactionOptions options;
    private boolean autoCommit = true;
    private boolean readOnly;
    private @Nullable Integer isolation;

    private TransactionConnection(Connections connections, TransactionOptions options) {
        this.connections = connections;
        this.connection = connections.acquire();
        this.control = connections.dialect().transactions();
        this.options = options;
    }

    /** A connection on which a transaction has begun. */
    static TransactionConnection begin(Connections connections, ErrorTranslator errors, TransactionOptions options) {
        TransactionConnection begun = new TransactionConnection(connections, options);
        try {
            begun.begin();
            return begun;
        } catch (SQLException e) {
            DatabaseException failure = errors.translate(e, "");
            begun.rollBack(failure);
            throw failure;
        }
    }

    private void begin() throws SQLException {
        autoCommit = connection.getAutoCommit();
        if (options.isolation() != null) {
            int before = connection.getTransactionIsolation();
            isolation = before;
            connection.setTransactionIsolation(options.isolation().level());
        }
        if (options.isReadOnly() && !connection.isReadOnly()) {
            readOnly = true;
            control.readOnly(connection, true);
        }
        connection.setAutoCommit(false);
        if (options.isImmediate()) {
            control.lockForWriting(connection);
        }
    }

    Connection connection() {
        return connection;
    }

    /** Commits; the connection still has to be released. */
    void commit() throws SQLException {
        connection.commit();
    }

    /** Undoes the transaction and releases the connection. A connection that cannot roll back is broken: what it holds must not be committed later. */
    void rollBack(Throwable because) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            because.addSuppressed(e);
            connections.discard(connection, because);
            return;
        }
        release(because);
    }

    /** Gives the connection back as it came. */
    void release(@Nullable Throwable because) {
        try {
            if (!connection.isClosed()) {
                restore();
            }
        } catch (SQLException e) {
            Connections.tell(e, because);
            connections.discard(connection, e);
            return;
        }
        Connections.close(connection, because);
    }

    private void restore() throws SQLException {
        connection.setAutoCommit(autoCommit);
        if (readOnly) {
            control.readOnly(connection, false);
        }
        if (isolation != null) {
            connection.setTransactionIsolation(isolation);
        }
    }
}
