package dev.cormorant.driver;

import dev.cormorant.dialect.Dialect;
import dev.cormorant.error.ConnectionFailedException;
import dev.cormorant.error.SqlFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;

/** Lends the connections of a data source, each made fit for the dialect the first time it is seen. Thread-safe. */
public final class Connections {
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
            closeAfter(connection, failure);
            throw failure;
        } catch (RuntimeException e) {
            closeAfter(connection, e);
            throw e;
        }
    }

    /** A pool hands out a new wrapper each time, so the connection inside is what must be remembered. */
    private void prepare(Connection connection) throws SQLException {
        Connection physical =
                connection.isWrapperFor(Connection.class) ? connection.unwrap(Connection.class) : connection;
        if (!prepared.containsKey(physical)) {
            dialect.prepare(connection);
            prepared.put(physical, true);
        }
    }

    private static void closeAfter(Connection connection, Throwable failure) {
        try {
            connection.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
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
