package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ddl.ForeignKeyAction;
import dev.cormorant.dialect.SqlError.Kind;
import dev.cormorant.error.ViolatedConstraint;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Arithmetic.Operator;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.Update;
import dev.cormorant.render.SampleColumn;
import dev.cormorant.render.SampleNames;
import dev.cormorant.render.SampleTable;
import dev.cormorant.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorReadingTest {
    private static final String SECRET = "s3cret' VALUES ( \"x\" `y` )";
    private static final SampleTable MEMBERS = new SampleTable("members");
    private static final SampleColumn ID = MEMBERS.column("id", ColumnTypes.bigint());
    private static final SampleColumn EMAIL = MEMBERS.column("email", ColumnTypes.varchar(40));
    private static final SampleColumn AGE = MEMBERS.column("age", ColumnTypes.integer());
    private static final SampleColumn BOSS = MEMBERS.column("boss", ColumnTypes.bigint());
    private static final List<SampleColumn> COLUMNS = List.of(ID, EMAIL, AGE, BOSS);

    static Stream<String> urls() {
        return Engine.urls();
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aDuplicate(String url) throws SQLException {
        try (Engine engine = members(url)) {
            SqlError error = failure(engine, insert(), 2L, SECRET, 20, null);
            assertThat(error.kind()).isEqualTo(Kind.UNIQUE);
            assertThat(error.violated())
                    .isEqualTo(
                            switch (engine.dialect.name()) {
                                case "h2", "postgres" ->
                                    new ViolatedConstraint("members_email_unique", "members", List.of("email"));
                                case "mariadb" -> new ViolatedConstraint("members_email_unique", null, List.of());
                                default -> new ViolatedConstraint(null, "members", List.of("email"));
                            });
            SqlError key = failure(engine, insert(), 1L, "other", 20, null);
            assertThat(key.kind()).isEqualTo(Kind.UNIQUE);
            assertThat(key.violated())
                    .isEqualTo(
                            switch (engine.dialect.name()) {
                                case "h2", "postgres" ->
                                    new ViolatedConstraint("members_pkey", "members", List.of("id"));
                                case "mariadb" -> new ViolatedConstraint("PRIMARY", null, List.of());
                                default -> new ViolatedConstraint(null, "members", List.of("id"));
                            });
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aDuplicateInABatch(String url) throws SQLException {
        try (Engine engine = members(url);
                PreparedStatement statement = engine.connection.prepareStatement(text(engine, List.of(ID, EMAIL)))) {
            for (long id = 5; id <= 6; id++) {
                statement.setLong(1, id);
                statement.setString(2, "same");
                statement.addBatch();
            }
            assertThat(failure(engine, statement::executeBatch).kind()).isEqualTo(Kind.UNIQUE);
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aMissingOrUsedReference(String url) throws SQLException {
        try (Engine engine = members(url)) {
            engine.write(insert(), 2L, "b", 20, 1L);
            for (SqlError error : List.of(
                    failure(engine, insert(), 3L, "c", 20, 99L),
                    failure(
                            engine,
                            new Delete(
                                    MEMBERS, new Comparison(Comparison.Operator.EQ, ID.bare(), ID.slot(0)), List.of()),
                            1L))) {
                assertThat(error.kind()).isEqualTo(Kind.FOREIGN_KEY);
                assertThat(error.violated())
                        .isEqualTo(
                                switch (engine.dialect.name()) {
                                    case "h2", "mariadb" ->
                                        new ViolatedConstraint("members_boss_fkey", "members", List.of("boss"));
                                    case "postgres" ->
                                        new ViolatedConstraint("members_boss_fkey", "members", List.of());
                                    default -> ViolatedConstraint.UNKNOWN;
                                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aMissingValue(String url) throws SQLException {
        try (Engine engine = members(url)) {
            for (SqlError error : List.of(
                    failure(engine, insert(), 2L, null, 20, null),
                    failure(engine, new Insert(MEMBERS, List.of(ID), 1, null, List.of()), 2L))) {
                assertThat(error.kind()).isEqualTo(Kind.NOT_NULL);
                assertThat(error.violated().columns()).containsExactly("email");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aCheck(String url) throws SQLException {
        try (Engine engine = members(url)) {
            SqlError error = failure(engine, insert(), 2L, "b", 17, null);
            assertThat(error.kind()).isEqualTo(Kind.CHECK);
            assertThat(error.violated().constraint()).isEqualTo("members_age_check");
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aTextThatIsTooLong(String url) throws SQLException {
        try (Engine engine = members(url)) {
            SqlError error = failure(engine, insert(), 2L, "x".repeat(81), 20, null);
            assertThat(error.kind()).isEqualTo(Kind.TOO_LONG);
            if (!engine.dialect.name().equals("postgres")) {
                assertThat(error.violated().columns()).containsExactly("email");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aNumberThatIsTooLarge(String url) throws SQLException {
        try (Engine engine = members(url)) {
            Arithmetic more = new Arithmetic(Operator.PLUS, AGE.bare(), AGE.slot(0));
            Update update = new Update(MEMBERS, List.of(new Assignment(AGE, more)), null, List.of());
            assertThat(failure(engine, update, Integer.MAX_VALUE).kind()).isEqualTo(Kind.OUT_OF_RANGE);
            Arithmetic most = new Arithmetic(Operator.PLUS, ID.bare(), ID.slot(0));
            Update overflow = new Update(MEMBERS, List.of(new Assignment(BOSS, most)), null, List.of());
            assertThat(failure(engine, overflow, Long.MAX_VALUE).kind()).isEqualTo(Kind.OUT_OF_RANGE);
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void anythingElse(String url) throws SQLException {
        try (Engine engine = members(url)) {
            SqlError error = failure(engine, () -> engine.execute("SELECT '" + SECRET.charAt(0) + "' FROM nowhere"));
            assertThat(error).isEqualTo(SqlError.of(Kind.OTHER));
        }
    }

    private static String text(Engine engine, List<SampleColumn> columns) {
        Insert insert = new Insert(MEMBERS, columns, 1, null, List.of());
        return engine.dialect.render(insert, SampleNames.INSTANCE).text();
    }

    private static Insert insert() {
        return new Insert(MEMBERS, COLUMNS, 1, null, List.of());
    }

    private static Engine members(String url) throws SQLException {
        Engine engine = Engine.open(url);
        engine.create(Definitions.table("members")
                .required(ID)
                .key("id")
                .required(EMAIL)
                .nullable(AGE)
                .nullable(BOSS)
                .unique("members_email_unique", "email")
                .check(
                        "members_age_check",
                        new Comparison(Comparison.Operator.GT, AGE.bare(), new Bind(AGE.type(), 18)))
                .references("members_boss_fkey", "boss", "members", "id", ForeignKeyAction.NO_ACTION)
                .build());
        engine.write(insert(), 1L, SECRET, 30, null);
        return engine;
    }

    private static SqlError failure(Engine engine, Statement statement, Object... values) {
        return failure(engine, () -> engine.write(statement, values));
    }

    private static SqlError failure(Engine engine, Attempt attempt) {
        try {
            attempt.run();
        } catch (SQLException e) {
            SqlError error = engine.dialect.errors().read(e);
            assertThat(error.toString()).doesNotContain(SECRET, "s3cret");
            return error;
        }
        throw new AssertionError("nothing failed");
    }

    private interface Attempt {
        void run() throws SQLException;
    }
}
