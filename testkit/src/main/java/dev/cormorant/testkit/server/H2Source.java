package dev.cormorant.testkit.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes databases in H2. */
final class H2Source {

    private H2Source() {}

    static EmptyDatabase create(String name) {
        // Without the delay the database would vanish whenever the pool has no connection open.
        TestServer address = new TestServer("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "", "");
        TestServer nowhere = new TestServer("jdbc:h2:tcp://127.0.0.1:1/mem:" + name, "", "");
        TestServer stranger = new TestServer(address.jdbcUrl(), "stranger", "wrong");
        return new EmptyDatabase(
                address, () -> execute(address, "shutdown immediately"), () -> abort(address), nowhere, stranger);
    }

    private static void abort(TestServer address) throws SQLException {
        execute(
                address,
                "select abort_session(session_id) from information_schema.sessions where session_id <> session_id()");
    }

    private static void execute(TestServer address, String sql) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
