package dev.cormorant.testkit.server;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections without a pool. It remembers those that it opened, so that they can be broken behind a pool's back. */
final class PhysicalConnections implements DataSource {

    private final TestServer address;

    private final Set<Connection> opened = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /** Pools ask for it, and wait so long for their own threads; drivers are told in the address. */
    private volatile int loginTimeout = 5;

    PhysicalConnections(TestServer address) {
        this.address = address;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = address.connect();
        opened.add(connection);
        return connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the address says who connects");
    }

    /** Closes all connections, whoever uses them. */
    void closeAll() throws SQLException {
        List<Connection> all;
        synchronized (opened) {
            all = new ArrayList<>(opened);
        }
        for (Connection connection : all) {
            connection.close();
        }
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        throw new UnsupportedOperationException("drivers log where they like");
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("drivers log where they like");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("this wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
