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
        return new EmptyDatabase(address, () -> shutDown(address));
    }

    private static void shutDown(TestServer address) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        }
    }
}
