package dev.cormorant.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.UnsupportedByDatabaseException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqliteSessionTest {
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        execute("PRAGMA foreign_keys = OFF");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aConnectionWithoutForeignKeysGetsThem() throws SQLException {
        SqliteSession.prepare(connection);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA foreign_keys")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(1)).isTrue();
        }
    }

    @Test
    void aConnectionThatCannotHaveThemIsRefused() throws SQLException {
        execute("BEGIN");
        assertThatThrownBy(() -> SqliteSession.prepare(connection))
                .isInstanceOf(UnsupportedByDatabaseException.class)
                .hasMessageContaining("foreign keys")
                .hasMessageContaining("outside a transaction");
    }
}
