package dev.cormorant.testkit.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * A fresh, empty database that nobody else uses, behind a small connection pool. Closing it closes the pool and drops
 * the database.
 *
 * <pre>{@code
 * try (TestDatabase database = TestDatabase.open(DatabaseKind.POSTGRES)) {
 *     DataSource dataSource = database.dataSource();
 * }
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

    /** What a test for concurrency needs: a few writers and somebody who watches them. */
    private static final int CONNECTIONS = 8;

    /** Short: in a test, a pool that is empty is a connection that was not returned. */
    private static final long CONNECTION_TIMEOUT_MILLIS = 10_000;

    static {
        // A pool trusts a connection that was in use half a second ago; a test that breaks one has no time for that.
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
    }

    private final DatabaseKind kind;

    private final String name;

    private final EmptyDatabase database;

    private final HikariDataSource pool;

    private final AtomicBoolean closed = new AtomicBoolean();

    private final PhysicalConnections connections;

    private TestDatabase(
            DatabaseKind kind,
            String name,
            EmptyDatabase database,
            PhysicalConnections connections,
            HikariDataSource pool) {
        this.kind = kind;
        this.name = name;
        this.database = database;
        this.connections = connections;
        this.pool = pool;
    }

    /**
     * Makes a database, and starts the server for it if none runs yet.
     *
     * @throws ServerUnavailableException if this machine cannot run the server; the message says what to do
     */
    public static TestDatabase open(DatabaseKind kind) {
        String name = "cormorant_test_"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        try {
            EmptyDatabase database = kind.create(name);
            try {
                PhysicalConnections connections = new PhysicalConnections(database.address());
                return new TestDatabase(kind, name, database, connections, pool(name, connections));
            } catch (RuntimeException e) {
                database.removal().remove();
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Could not create " + name + " in " + kind.label(), e);
        }
    }

    private static HikariDataSource pool(String name, PhysicalConnections connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(connections);
        config.setMaximumPoolSize(CONNECTIONS);
        // Most tests use one connection; the others are opened for those that want more.
        config.setMinimumIdle(0);
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        return new HikariDataSource(config);
    }

    /** What kind of database this is. */
    public DatabaseKind kind() {
        return kind;
    }

    /** Its name, which no other database has. */
    public String name() {
        return name;
    }

    /** How to connect to it without the pool. */
    public TestServer address() {
        return database.address();
    }

    /** Connections to it, from a pool. */
    public DataSource dataSource() {
        return pool;
    }

    /** How many connections of the pool are in somebody's hands. */
    public int borrowed() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }

    /** Breaks all open connections from outside, as a crash or an administrator would. */
    public void breakConnections() throws SQLException {
        if (database.interruption() == null) {
            connections.closeAll();
        } else {
            database.interruption().interrupt();
        }
    }

    /** Connections to an address where no database of this kind is. */
    public DataSource unreachable() {
        return new PhysicalConnections(database.unreachable());
    }

    /** Connections of a user whom the database does not let in; empty where it lets in everybody. */
    public Optional<DataSource> stranger() {
        return Optional.ofNullable(database.stranger()).map(PhysicalConnections::new);
    }

    /** Closes the pool, with connections that are still in use, and drops the database. Again: does nothing. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        pool.close();
        try {
            database.removal().remove();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Could not remove " + this, e);
        }
    }

    @Override
    public String toString() {
        return kind.label() + " " + name;
    }
}
