package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static dev.cormorant.testkit.parcel.Parcels.PARCELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.dialect.Feature;
import dev.cormorant.error.CodecException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import dev.cormorant.sql.SqlQuery;
import dev.cormorant.sql.SqlStatement;
import dev.cormorant.testkit.blog.AllType;
import dev.cormorant.testkit.blog.AllTypes;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Email;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.SomeTypes;
import dev.cormorant.testkit.blog.Status;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** SQL of the user's own. */
public abstract class SqlContract extends Contract {
    /** For subclasses. */
    protected SqlContract() {}

    record UserLine(long id, String name, @Nullable Integer age, Instant createdAt) {}

    record Types(
            String text,
            Status status,
            short smallint,
            int integer,
            long bigint,
            float real,
            double doublePrecision,
            boolean bool,
            Instant timestamp,
            LocalDate date,
            LocalTime time,
            LocalDateTime dateTime,
            UUID uuid,
            @Nullable String maybeText,
            @Nullable Integer maybeInteger,
            @Nullable Instant maybeTimestamp,
            @Nullable UUID maybeUuid) {}

    /** A text whose {@code %s} are names of tables and columns, quoted as the database wants it. */
    private SqlStatement sql(String text, Object... names) {
        Object[] quoted = Stream.of(names)
                .map(name -> name instanceof Table<?, ?> table
                        ? otherProgram().name(table)
                        : otherProgram().name((Column<?, ?>) name))
                .toArray();
        return db().sql(text.formatted(quoted));
    }

    @Test
    void aRecordTakesItsColumnsByName() {
        User ada = Blog.user(db(), "ada");
        Blog.user(db(), "eve");
        assertThat(sql("select * from %s where %s = :name", USERS, USERS.name)
                        .bind("name", "ada")
                        .list(UserLine.class))
                .containsExactly(new UserLine(ada.id(), "ada", null, ada.createdAt()));
    }

    @Test
    void namesOfTheSchemaStandInTheTextAsTheDatabaseQuotesThem() {
        Blog.user(db(), "ada");
        Blog.user(db(), "eve");
        SqlStatement count = db().sql("select count(*) from :table where :column = :name or ':table' = :name")
                .name("table", USERS)
                .bind("name", "ada")
                .name("column", USERS.name);
        assertThat(count.as(Long.class).getOne()).isEqualTo(1);
        assertThat(count.toString()).contains("':table'").doesNotContain("from :table", ":column");
        String asked = "users";
        assertThat(db().sql("delete from :table")
                        .name("table", db().schema().table(asked).table())
                        .execute())
                .isEqualTo(2);
    }

    @Test
    void onlyNamesOfTheSchemaAreTaken() {
        SqlStatement count = db().sql("select count(*) from :table");
        assertThatThrownBy(() -> count.name("tabel", USERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean :table?");
        assertThatThrownBy(() -> count.name("table", PARCELS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Parcels");
        assertThatThrownBy(() -> count.name("table", PARCELS.code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Parcels");
        assertThatThrownBy(() -> count.bind("table", "users").name("table", USERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bound already");
    }

    @Test
    void onlyNumbersAreReadAsNumbers() {
        SqlStatement text = db().sql("select 'ada' as answer");
        for (Class<?> number : List.of(Short.class, Integer.class, Long.class, Float.class, Double.class)) {
            assertThatThrownBy(() -> text.list(number)).as(number.getName()).isInstanceOf(CodecException.class);
        }
        SqlStatement large = db().sql("select 4294967297 as answer");
        assertThat(large.as(Long.class).getOne()).isEqualTo(4294967297L);
        assertThatThrownBy(() -> large.list(Integer.class)).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> large.list(Short.class)).isInstanceOf(CodecException.class);
    }

    @Test
    void everyTypeIsReadByARecord() {
        AllType row = db().insert(SomeTypes.row("text"));
        Types read = sql("select * from %s", ALL_TYPES).as(Types.class).getOne();
        assertThat(read)
                .isEqualTo(new Types(
                        row.text(),
                        row.status(),
                        row.smallint(),
                        row.integer(),
                        row.bigint(),
                        row.real(),
                        row.doublePrecision(),
                        row.bool(),
                        row.timestamp(),
                        row.date(),
                        row.time(),
                        row.dateTime(),
                        row.uuid(),
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void bytesAreReadAsASingleValue() {
        AllType row = db().insert(SomeTypes.row("text"));
        assertThat(sql("select %s from %s", ALL_TYPES.bytes, ALL_TYPES)
                        .as(byte[].class)
                        .getOne())
                .isEqualTo(row.bytes());
    }

    @Test
    void everyTypeIsBoundAsItsColumnStoresIt() {
        AllType row = db().insert(SomeTypes.row("text"));
        assertFound(ALL_TYPES.text, row.text());
        assertFound(ALL_TYPES.status, row.status());
        assertFound(ALL_TYPES.smallint, row.smallint());
        assertFound(ALL_TYPES.integer, row.integer());
        assertFound(ALL_TYPES.bigint, row.bigint());
        assertFound(ALL_TYPES.doublePrecision, row.doublePrecision());
        assertFound(ALL_TYPES.bool, row.bool());
        assertFound(ALL_TYPES.timestamp, row.timestamp());
        assertFound(ALL_TYPES.date, row.date());
        assertFound(ALL_TYPES.time, row.time());
        assertFound(ALL_TYPES.dateTime, row.dateTime());
        assertFound(ALL_TYPES.uuid, row.uuid());
        String email = "select count(*) from %s where %s = :email";
        assertThat(sql(email, ALL_TYPES, ALL_TYPES.email)
                        .bind("email", ALL_TYPES.email.type(), new Email("a@example.org"))
                        .as(Long.class)
                        .getOne())
                .isEqualTo(1);
    }

    private <T> void assertFound(Column<AllTypes, T> column, T value) {
        SqlStatement count =
                sql("select count(*) from %s where %s = :value and %s in (:values)", ALL_TYPES, column, column);
        assertThat(count.bind("value", value)
                        .bind("values", List.of(value))
                        .as(Long.class)
                        .getOne())
                .as(column.label())
                .isEqualTo(1);
        assertThat(count.bind("value", column.type(), value)
                        .bind("values", column.type(), List.of(value, value, value))
                        .as(Long.class)
                        .getOne())
                .as(column.label())
                .isEqualTo(1);
    }

    @Test
    void aDecimalIsBoundAndReadByTheTypeOfItsColumn() {
        Post post = Blog.post(db(), Blog.user(db(), "ada"), "a");
        BigDecimal rating = new BigDecimal("9.25");
        assertThat(sql("update %s set %s = :rating", POSTS, POSTS.rating)
                        .bind("rating", POSTS.rating.type(), rating)
                        .execute())
                .isEqualTo(1);
        assertThat(db().get(POSTS.id, post.id()).rating()).isEqualByComparingTo(rating);
        assertThat(sql("select %s from %s where %s in (:ratings)", POSTS.rating, POSTS, POSTS.rating)
                        .bind("ratings", POSTS.rating.type(), List.of(rating))
                        .as(row -> row.get("rating", POSTS.rating.type()))
                        .getOne())
                .isEqualByComparingTo(rating);
    }

    @Test
    void wholeRowsAreReadByTheirTable() {
        Post post = Blog.post(db(), Blog.user(db(), "ada"), "a");
        db().insert(SomeTypes.row("text"));
        assertThat(sql("select * from %s", POSTS).list(POSTS)).containsExactly(post);
        assertThat(sql("select * from %s", ALL_TYPES).as(ALL_TYPES).getOne())
                .usingRecursiveComparison()
                .isEqualTo(db().from(ALL_TYPES).getOne());
    }

    @Test
    void nullsOfEveryTypeGoIn() {
        db().insert(SomeTypes.row("text"));
        for (Column<AllTypes, ?> column : ALL_TYPES.columns()) {
            if (column.isNullable()) {
                assertThat(sql("update %s set %s = :none where :none is null or 1 = 1", ALL_TYPES, column)
                                .bindNull("none", column.type())
                                .execute())
                        .as(column.label())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void aFilterThatMayBeNullIsOneText() {
        Blog.user(db(), "ada");
        Blog.user(db(), "eve");
        SqlStatement count = sql("select count(*) from %s where :name is null or %s = :name", USERS, USERS.name);
        assertThat(count.bind("name", ColumnTypes.text(), "ada").as(Long.class).getOne())
                .isEqualTo(1);
        assertThat(count.bindNull("name", ColumnTypes.text()).as(Long.class).getOne())
                .isEqualTo(2);
    }

    @Test
    void listsExpandAndEmptyOnesMatchNothing() {
        List<Long> ids = Stream.of("ada", "eve", "joan")
                .map(name -> Blog.user(db(), name).id())
                .toList();
        assertCount(0, "%s in (:ids)", List.of());
        assertCount(3, "%s not in (:ids)", List.of());
        assertCount(3, "not %s in (:ids)", List.of());
        assertCount(3, "not (%s in (:ids))", List.of());
        assertCount(1, "%s in (:ids)", ids.subList(1, 2));
        assertCount(3, "%s in (:ids)", ids);
        assertCount(0, "%s not in (:ids)", ids);
        assertCount(1, "%s not in (:ids)", ids.subList(0, 2));
        assertCount(0, "%1$s is not null and nullif(%1$s, %1$s) in (:ids)", List.of());
        assertCount(3, "%1$s is not null and nullif(%1$s, %1$s) not in (:ids)", List.of());
        assertCount(
                3,
                "%s in (:ids)",
                LongStream.range(0, 5_000).boxed().toList().stream()
                        .map(i -> ids.get((int) (i % 3)))
                        .toList());
    }

    private void assertCount(long expected, String condition, List<Long> ids) {
        String text = "select count(*) from " + otherProgram().name(USERS) + " where "
                + condition.formatted(otherProgram().name(USERS.id));
        SqlStatement statement = db().sql(text);
        assertThat(statement.bind("ids", ids).as(Long.class).getOne()).as(text).isEqualTo(expected);
        assertThat(statement.bind("ids", USERS.id.type(), ids).as(Long.class).getOne())
                .as(text)
                .isEqualTo(expected);
    }

    @Test
    void anEmptyListFitsColumnsOfEveryType() {
        db().insert(SomeTypes.row("text"));
        for (Column<AllTypes, ?> column : ALL_TYPES.columns()) {
            assertThat(sql("select count(*) from %s where %s in (:none)", ALL_TYPES, column)
                            .bind("none", List.of())
                            .as(Long.class)
                            .getOne())
                    .as(column.label())
                    .isZero();
            assertThat(sql("select count(*) from %s where %s not in (:none)", ALL_TYPES, column)
                            .bind("none", List.of())
                            .as(Long.class)
                            .getOne())
                    .as(column.label())
                    .isEqualTo(1);
        }
    }

    @Test
    @Requires(Feature.ARRAY_BINDS)
    void aListIsAnArrayElsewhere() {
        User ada = Blog.user(db(), "ada");
        Blog.user(db(), "eve");
        SqlStatement some = sql("select %s from %s where %s = any(:ids)", USERS.name, USERS, USERS.id);
        assertThat(some.bind("ids", List.of(ada.id(), -1L)).list(String.class)).containsExactly("ada");
        assertThat(some.bind("ids", USERS.id.type(), List.of()).list(String.class))
                .isEmpty();
    }

    @Test
    void whatIsNoSqlIsLeftAlone() {
        assertThat(db().sql("select ':a''? :b' /* :c ? */ as x, :d + 0 as y -- :e ?\n")
                        .bind("d", 4)
                        .list(row -> row.get("x", String.class) + row.get("y", Integer.class)))
                .containsExactly(":a'? :b4");
    }

    @Test
    void aWriteTellsHowManyRowsItChanged() {
        Blog.user(db(), "ada");
        Blog.user(db(), "eve");
        assertThat(sql("update %s set %s = :age", USERS, USERS.age)
                        .bind("age", 30)
                        .execute())
                .isEqualTo(2);
        assertThat(sql("delete from %s where %s = :name", USERS, USERS.name)
                        .bind("name", "ada")
                        .execute())
                .isEqualTo(1);
        assertThat(db().from(USERS).count()).isEqualTo(1);
    }

    @Test
    void whatReturnsRowsAndWhatDoesNotAreToldApartBeforeTheyRun() {
        Blog.user(db(), "ada");
        SqlQuery<Long> delete = sql("delete from %s", USERS).as(Long.class);
        SqlStatement select = sql("select * from %s", USERS);
        assertThat(statements(() -> {
                    assertThatThrownBy(delete::list).isInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(delete::stream).isInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(select::execute).isInstanceOf(IllegalArgumentException.class);
                }))
                .isEmpty();
        assertThat(db().from(USERS).count()).isEqualTo(1);
    }

    @Test
    void secondStatementsAreRefused() {
        Blog.user(db(), "ada");
        assertThatThrownBy(() -> sql("select 1; delete from %s", USERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("second statement");
        assertThat(sql("delete from %s;", USERS).execute()).isEqualTo(1);
    }

    @Test
    void errorsAreTyped() {
        Blog.user(db(), "ada");
        Blog.user(db(), "eve");
        assertThatThrownBy(() -> sql("update %s set %s = :email", USERS, USERS.email)
                        .bind("email", "x@example.org")
                        .execute())
                .isInstanceOf(UniqueViolationException.class);
        assertThatThrownBy(() -> db().sql("select 'x' as seen").list(UUID.class))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining("UUID");
    }

    @Test
    void itRunsInTheTransactionThatItIsCalledIn() {
        assertThatThrownBy(() -> db().run(tx -> {
                    Blog.user(tx, "ada");
                    assertThat(tx.sql("select count(*) from " + otherProgram().name(USERS))
                                    .as(Long.class)
                                    .getOne())
                            .isEqualTo(1);
                    tx.sql("update " + otherProgram().name(USERS) + " set "
                                    + otherProgram().name(USERS.age) + " = 1")
                            .execute();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(db().from(USERS).count()).isZero();
    }

    @Test
    void aStreamReadsRowByRow() {
        List<User> users = Stream.of("ada", "eve", "joan")
                .map(name -> Blog.user(db(), name))
                .toList();
        SqlQuery<User> all =
                sql("select * from %s order by %s", USERS, USERS.id).as(USERS);
        try (Stream<User> stream = all.stream()) {
            assertThat(stream).containsExactlyElementsOf(users);
        }
        try (Stream<User> stream = all.stream()) {
            assertThat(stream.findFirst()).contains(users.get(0));
        }
        assertThat(all.findFirst()).contains(users.get(0));
    }
}
