package dev.cormorant.testkit.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
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

    private final DatabaseKind kind;

    private final String name;

    private final EmptyDatabase database;

    private final HikariDataSource pool;

    private final AtomicBoolean closed = new AtomicBoolean();

    private TestDatabase(DatabaseKind kind, String name, EmptyDatabase database, HikariDataSource pool) {
        this.kind = kind;
        this.name = name;
        this.database = database;
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
                return new TestDatabase(kind, name, database, pool(name, database.address()));
            } catch (RuntimeException e) {
                database.removal().remove();
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Could not create " + name + " in " + kind.label(), e);
        }
    }

    private static HikariDataSource pool(String name, TestServer address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(address.jdbcUrl());
        if (!address.user().isEmpty()) {
            config.setUsername(address.user());
            config.setPassword(address.password());
        }
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
