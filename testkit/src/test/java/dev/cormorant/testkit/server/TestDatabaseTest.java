package dev.cormorant.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestDatabaseTest {

    static List<DatabaseKind> kinds() {
        return DatabaseKind.selected();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void twoDatabasesDoNotSeeEachOther(DatabaseKind kind) throws SQLException {
        try (TestDatabase first = TestDatabase.open(kind);
                TestDatabase second = TestDatabase.open(kind)) {
            execute(first, "create table thing (id integer primary key)", "insert into thing values (1)");
            execute(second, "create table thing (id integer primary key)");

            assertThat(query(first, "select count(*) from thing")).isEqualTo("1");
            assertThat(query(second, "select count(*) from thing")).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void connectionsSeeOneDatabase(DatabaseKind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.open(kind);
                Connection first = database.dataSource().getConnection();
                Connection second = database.dataSource().getConnection();
                Connection third = database.address().connect()) {
            execute(first, "create table thing (id integer primary key)", "insert into thing values (1)");

            assertThat(query(second, "select count(*) from thing")).isEqualTo("1");
            assertThat(query(third, "select count(*) from thing")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void foreignKeysHold(DatabaseKind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.open(kind)) {
            execute(
                    database,
                    "create table parent (id integer primary key)",
                    "create table child (id integer, parent integer, foreign key (parent) references parent (id))");

            assertThatThrownBy(() -> execute(database, "insert into child values (1, 1)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void allOfUnicodeFits(DatabaseKind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.open(kind)) {
            execute(database, "create table thing (name varchar(10))", "insert into thing values ('ß漢🐦')");

            assertThat(query(database, "select name from thing")).isEqualTo("ß漢🐦");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingIsLeftAfterClosing(DatabaseKind kind) throws SQLException {
        TestDatabase database = TestDatabase.open(kind);
        execute(database, "create table thing (id integer primary key)");
        // A test that failed in the middle of a transaction.
        Connection forgotten = database.dataSource().getConnection();
        forgotten.setAutoCommit(false);
        execute(forgotten, "insert into thing values (1)");

        database.close();
        database.close();

        assertThat(isReachable(database)).isFalse();
    }

    @Test
    void mariaDbIsStrictAndInUtc() throws SQLException {
        assumeThat(kinds()).contains(DatabaseKind.MARIADB);
        try (TestDatabase database = TestDatabase.open(DatabaseKind.MARIADB)) {
            assertThat(query(database, "select @@sql_mode"))
                    .isEqualTo("STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION");
            assertThat(query(database, "select @@time_zone")).isEqualTo("+00:00");
        }
    }

    @Test
    void postgresSortsByCodePointAndKnowsUnicode() throws SQLException {
        assumeThat(kinds()).contains(DatabaseKind.POSTGRES);
        // A server that somebody named sorts as that somebody likes.
        assumeThat(System.getenv("CORMORANT_POSTGRES_URL")).isNull();
        try (TestDatabase database = TestDatabase.open(DatabaseKind.POSTGRES)) {
            assertThat(query(database, "select 'a' < 'B'")).isEqualTo("f");
            assertThat(query(database, "select upper('é')")).isEqualTo("É");
        }
    }

    /** H2 and SQLite make a database by connecting to it: there, gone means empty. */
    private static boolean isReachable(TestDatabase database) {
        try (Connection connection = database.address().connect()) {
            execute(connection, "select * from thing");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void execute(TestDatabase database, String... commands) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            execute(connection, commands);
        }
    }

    private static void execute(Connection connection, String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static String query(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return query(connection, sql);
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
