package dev.cormorant.driver;

import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.Dialects;
import dev.cormorant.error.ConnectionFailedException;
import dev.cormorant.error.SqlFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lends the connections of a data source, each made fit for the dialect the first time it is seen. Thread-safe. */
public final class Connections {
    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

    private final DataSource source;
    private final Dialect dialect;
    private final Map<Connection, Boolean> prepared = Collections.synchronizedMap(new WeakHashMap<>());

    /** The connections of a data source. */
    public Connections(DataSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    /** A connection of a data source that nobody has looked at yet. */
    public static Connection open(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    Dialect dialect() {
        return dialect;
    }

    /** A connection; the caller closes it. */
    Connection acquire() {
        Connection connection = open(source);
        try {
            prepare(connection);
            return connection;
        } catch (SQLException e) {
            ConnectionFailedException failure = unavailable(e);
            close(connection, failure);
            throw failure;
        } catch (RuntimeException e) {
            close(connection, e);
            throw e;
        }
    }

    /**
     * Makes a connection fit that somebody else opened.
     *
     * @throws IllegalArgumentException if it leads to a database of another kind
     */
    void prepareForeign(Connection connection) throws SQLException {
        Dialect other = Dialects.detect(connection);
        if (!other.name().equals(dialect.name())) {
            throw new IllegalArgumentException("join(connection) needs a connection to "
                    + dialect.features().database() + ", where the schema was opened; this one leads to "
                    + other.features().database());
        }
        prepare(connection);
    }

    private void prepare(Connection connection) throws SQLException {
        Connection physical = physical(connection);
        if (!prepared.containsKey(physical)) {
            dialect.prepare(connection);
            prepared.put(physical, true);
        }
    }

    /** A pool hands out a new wrapper each time, so the connection inside is what must be remembered. */
    private static Connection physical(Connection connection) throws SQLException {
        return connection.isWrapperFor(Connection.class) ? connection.unwrap(Connection.class) : connection;
    }

    /**
     * Breaks a connection that is not as it came, or that holds work which must not be committed: its pool finds that out and
     * gives it to nobody.
     */
    void discard(Connection connection, Throwable because) {
        try {
            physical(connection).close();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
        close(connection, because);
    }

    /** Closes a connection. What is done is done: a failure is added to what failed before, and otherwise logged. */
    static void close(Connection connection, @Nullable Throwable because) {
        try {
            connection.close();
        } catch (SQLException e) {
            tell(e, because);
        }
    }

    /** Adds the failure of a connection that was given back to what failed before, or logs it. */
    static void tell(SQLException failure, @Nullable Throwable because) {
        if (because == null) {
            LOG.warn("A connection could not be given back as it came; what was done on it is done", failure);
        } else {
            because.addSuppressed(failure);
        }
    }

    private static ConnectionFailedException unavailable(SQLException e) {
        return new ConnectionFailedException(
                "No connection to the database could be had (" + state(e)
                        + "); check that it runs, its address, user and password, and the size of the pool",
                new SqlFailure("", e.getSQLState(), e.getErrorCode()),
                e);
    }

    private static String state(SQLException e) {
        return e.getSQLState() == null ? e.getClass().getSimpleName() : "SQLSTATE " + e.getSQLState();
    }
}
