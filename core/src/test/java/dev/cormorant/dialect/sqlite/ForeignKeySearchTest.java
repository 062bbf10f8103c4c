package dev.cormorant.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.dialect.SqlError;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.error.ViolatedConstraint;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForeignKeySearchTest {
    private static final ViolatedConstraint OF_CHILD = new ViolatedConstraint(null, "child", List.of("parent"));

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        SqliteSession.prepare(connection);
        execute("CREATE TABLE parent (id INTEGER PRIMARY KEY, code TEXT UNIQUE)");
        execute("INSERT INTO parent VALUES (1, 'a'), (2, 'b')");
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

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Optional<SqlError> searched(String sql) throws SQLException {
        try {
            execute(sql);
        } catch (SQLException e) {
            assertThat(SqliteErrors.INSTANCE.read(e)).isEqualTo(SqlError.of(SqlError.Kind.FOREIGN_KEY));
            return new ForeignKeySearch(connection, () -> execute(sql)).find();
        }
        throw new AssertionError("nothing failed");
    }

    @Test
    void aTransactionStaysAsItWas() throws SQLException {
        execute("CREATE TABLE child (id INTEGER PRIMARY KEY AUTOINCREMENT, parent INTEGER REFERENCES parent)");
        connection.setAutoCommit(false);
        execute("INSERT INTO child (parent) VALUES (1)");
        assertThat(searched("INSERT INTO child (parent) VALUES (2), (3)"))
                .contains(SqlError.of(ReferenceSide.MISSING_PARENT, OF_CHILD));
        assertThat(number("PRAGMA defer_foreign_keys")).isZero();
        execute("INSERT INTO child (parent) VALUES (2)");
        connection.commit();
        assertThat(number("SELECT COUNT(*) FROM child")).isEqualTo(2);
        assertThat(number("SELECT MAX(id) FROM child")).isEqualTo(2);
    }

    @Test
    void aKeyThatIsCheckedLast() throws SQLException {
        execute("CREATE TABLE child (parent INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED)");
        connection.setAutoCommit(false);
        execute("INSERT INTO child VALUES (3)");
        try {
            connection.commit();
        } catch (SQLException e) {
            assertThat(new ForeignKeySearch(connection, () -> {}).find())
                    .contains(new SqlError(SqlError.Kind.FOREIGN_KEY, OF_CHILD));
        }
        connection.rollback();
        assertThat(number("SELECT COUNT(*) FROM child")).isZero();
    }

    @Test
    void aRestrictedRowWhoseChildGoesToo() throws SQLException {
        execute("CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES child ON DELETE RESTRICT)");
        execute("INSERT INTO child VALUES (1, NULL), (2, 1)");
        assertThat(searched("DELETE FROM child WHERE id > 0"))
                .contains(SqlError.of(ReferenceSide.STILL_REFERENCED, OF_CHILD));
        assertThat(number("SELECT COUNT(*) FROM child")).isEqualTo(2);
    }

    @Test
    void aChildThatTheDeleteSetsNullIsNotToBlame() throws SQLException {
        execute("CREATE TABLE child (parent INTEGER REFERENCES parent ON DELETE SET NULL)");
        execute("CREATE TABLE other (parent INTEGER REFERENCES parent)");
        execute("INSERT INTO child VALUES (1)");
        execute("INSERT INTO other VALUES (1)");
        assertThat(searched("DELETE FROM parent WHERE id = 1"))
                .contains(SqlError.of(
                        ReferenceSide.STILL_REFERENCED, new ViolatedConstraint(null, "other", List.of("parent"))));
    }

    @Test
    void aDefaultWithoutAParent() throws SQLException {
        execute("CREATE TABLE child (parent INTEGER DEFAULT 9 REFERENCES parent ON DELETE SET DEFAULT)");
        execute("INSERT INTO child VALUES (1)");
        assertThat(searched("DELETE FROM parent WHERE id = 1"))
                .contains(SqlError.of(ReferenceSide.MISSING_PARENT, OF_CHILD));
    }

    @Test
    void ofVeryManyRowsNothingIsSaidRatherThanSomethingWrong() throws SQLException {
        execute("CREATE TABLE child (parent INTEGER REFERENCES parent)");
        execute("WITH RECURSIVE numbers (n) AS (SELECT 3 UNION ALL SELECT n + 1 FROM numbers WHERE n < 10100)"
                + " INSERT INTO parent SELECT n, NULL FROM numbers");
        execute("INSERT INTO child VALUES (10100)");
        assertThat(searched("DELETE FROM parent")).isEmpty();
        assertThat(number("SELECT COUNT(*) FROM parent")).isEqualTo(10100);
    }
}
