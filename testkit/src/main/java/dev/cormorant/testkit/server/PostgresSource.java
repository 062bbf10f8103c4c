package dev.cormorant.testkit.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes databases in PostgreSQL. */
final class PostgresSource {

    /** Vectors are tested wherever they can be had. */
    private static final String EXTENSION =
            "do $$ begin if exists (select from pg_available_extensions where name = 'vector')"
                    + " then create extension vector; end if; end $$";

    private PostgresSource() {}

    static EmptyDatabase create(String name) throws SQLException {
        TestServer server = TestServers.postgres();
        // template0: whatever somebody put into template1 of a server of theirs stays out.
        execute(server, "create database " + name + " template template0 encoding 'UTF8'");
        TestServer address = server.withDatabase(name);
        execute(address, EXTENSION);
        return new EmptyDatabase(
                address,
                () -> execute(server, "drop database if exists " + name + " with (force)"),
                () -> execute(
                        server,
                        "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '" + name + "'"),
                address.withPort(1),
                // An embedded server trusts whoever has an account, whatever the password.
                address.withUser("stranger", "wrong"));
    }

    private static void execute(TestServer server, String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
