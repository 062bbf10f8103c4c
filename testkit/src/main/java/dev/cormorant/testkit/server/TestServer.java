package dev.cormorant.testkit.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to connect to a server, or to one database on it.
 *
 * @param jdbcUrl the address as the driver wants it
 * @param user who connects; empty if the driver decides
 * @param password that user's password; empty for none
 */
public record TestServer(String jdbcUrl, String user, String password) {

    private static final Pattern URL =
            Pattern.compile("(?<server>jdbc:[a-z]+://[^/?]+)(/(?<database>[^?]*))?(?<parameters>\\?.*)?");

    /**
     * The same server, another database.
     *
     * @throws IllegalArgumentException if the address names no host
     */
    public TestServer withDatabase(String database) {
        Matcher url = URL.matcher(jdbcUrl);
        if (!url.matches()) {
            throw new IllegalArgumentException("Cannot put a database into the address " + this
                    + "; expected jdbc:<kind>://<host>:<port>/<database>");
        }
        String parameters = url.group("parameters");
        return withUrl(url.group("server") + "/" + database + (parameters == null ? "" : parameters));
    }

    /** Adds a parameter of the driver, unless the address has one of this name: that was put there on purpose. */
    public TestServer withParameter(String name, String value) {
        if (Pattern.compile("[?&]" + Pattern.quote(name) + "=").matcher(jdbcUrl).find()) {
            return this;
        }
        return withUrl(jdbcUrl + (jdbcUrl.contains("?") ? "&" : "?") + name + "=" + value);
    }

    /** The same host, another port. */
    TestServer withPort(int port) {
        return withUrl(jdbcUrl.replaceFirst("^(jdbc:[a-z]+://[^/:?]+)(:\\d+)?", "$1:" + port));
    }

    /** The same address for another user. */
    TestServer withUser(String other, String otherPassword) {
        return new TestServer(jdbcUrl, other, otherPassword);
    }

    /** Opens a connection outside any pool. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    /** Without the password, and without parameters, which may hold one: this text ends up in logs. */
    @Override
    public String toString() {
        String address = jdbcUrl.split("\\?", 2)[0];
        return user.isEmpty() ? address : address + " as " + user;
    }

    private TestServer withUrl(String url) {
        return new TestServer(url, user, password);
    }
}
