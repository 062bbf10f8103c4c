package dev.cormorant.testkit.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Makes databases in MariaDB. */
final class MariaDbSource {

    /**
     * What MariaDB has by default, said for servers that somebody configured to be lenient. Everything else is left as
     * the driver has it, because that is how applications connect: statements are prepared on the client, and batches
     * are sent as bulk inserts if the server can do that ({@code rewriteBatchedStatements} is gone in this driver).
     */
    private static final String SESSION =
            "sql_mode='STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',time_zone='+00:00'";

    private MariaDbSource() {}

    static EmptyDatabase create(String name) throws SQLException {
        TestServer server = TestServers.mariadb();
        execute(server, "create database " + name + " character set utf8mb4");
        TestServer address = server.withDatabase(name).withParameter("sessionVariables", SESSION);
        return new EmptyDatabase(
                address,
                () -> drop(server, name),
                () -> kill(server, name),
                address.withPort(1),
                address.withUser(address.user(), "wrong"));
    }

    /** A transaction that a test forgot holds its tables, and the default patience of a server is a day. */
    private static void drop(TestServer server, String name) throws SQLException {
        execute(server, "set lock_wait_timeout = 10", "drop database if exists " + name);
    }

    private static void kill(TestServer server, String name) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            List<Long> ids = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery("select id from information_schema.processlist where db = '" + name + "'")) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            for (long id : ids) {
                statement.execute("kill connection " + id);
            }
        }
    }

    private static void execute(TestServer server, String... commands) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
