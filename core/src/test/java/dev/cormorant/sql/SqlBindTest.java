package dev.cormorant.sql;

import static dev.cormorant.blog.Posts.POSTS;
import static dev.cormorant.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.blog.Blog;
import dev.cormorant.blog.Status;
import dev.cormorant.driver.QueryEvent;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SqlBindTest {
    static List<String> urls() {
        return Blog.urls();
    }

    private static void insertUsers(Blog blog, String... names) {
        for (String name : names) {
            blog.db()
                    .sql("insert into users (email, name) values (:email, :name)")
                    .bind("email", name + "@example.org")
                    .bind("name", name)
                    .execute();
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void valuesGoInAndComeOutAsColumnsOfTheirClass(String url) {
        try (Blog blog = Blog.open(url)) {
            List.of(
                            "text :x ?",
                            (short) -3,
                            7,
                            1L << 40,
                            1.5f,
                            2.25,
                            true,
                            Instant.parse("2026-01-31T10:00:00.123456Z"),
                            LocalDate.of(2026, 1, 31),
                            LocalTime.of(10, 0, 0, 123_456_000),
                            LocalDateTime.of(2026, 1, 31, 10, 0),
                            UUID.fromString("01234567-89ab-4def-8123-456789abcdef"),
                            Status.PUBLISHED)
                    .forEach(value -> assertThat(blog.db()
                                    .sql("select :value as v")
                                    .bind("value", value)
                                    .as((Class<?>) value.getClass())
                                    .getOne())
                            .isEqualTo(value));
            assertThat(blog.db()
                            .sql("select :v")
                            .bind("v", new byte[] {1, 2})
                            .as(byte[].class)
                            .getOne())
                    .containsExactly(1, 2);
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aTypeSaysWhatAClassCannot(String url) {
        try (Blog blog = Blog.open(url)) {
            insertUsers(blog, "ada");
            BigDecimal price = new BigDecimal("12.50");
            blog.db()
                    .sql(
                            "insert into posts (author_id, title, status, views, price) select id, :title, :status, 0, :price"
                                    + " from users")
                    .bind("title", "Hello")
                    .bind("status", POSTS.status.type(), Status.DRAFT)
                    .bind("price", POSTS.price.type(), price)
                    .execute();
            assertThat(blog.db()
                            .from(POSTS)
                            .where(POSTS.price.eq(price))
                            .getOne()
                            .price())
                    .isEqualByComparingTo(price);
            assertThat(blog.db()
                            .sql("select price from posts where price in (:prices)")
                            .bind("prices", POSTS.price.type(), List.of(price, BigDecimal.ONE))
                            .as(row -> row.get("price", POSTS.price.type()))
                            .getOne())
                    .isEqualByComparingTo(price);
        }
    }

    @Test
    void aDecimalNeedsItsScaleWhereDecimalsAreIntegers() {
        try (Blog blog = Blog.open(Blog.SQLITE)) {
            SqlQuery<Long> query =
                    blog.db().sql("select :d").bind("d", BigDecimal.ONE).as(Long.class);
            assertThatThrownBy(query::list)
                    .isInstanceOf(UnsupportedByDatabaseException.class)
                    .hasMessageContaining("PRODUCTS.price.type()");
        }
        try (Blog blog = Blog.open(Blog.H2)) {
            BigDecimal long19 = new BigDecimal("12345678901234567890.123456789");
            assertThat(blog.db()
                            .sql("select cast(:d as numeric(40, 9))")
                            .bind("d", long19)
                            .as(BigDecimal.class)
                            .getOne())
                    .isEqualTo(long19);
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void nullHasAType(String url) {
        try (Blog blog = Blog.open(url)) {
            insertUsers(blog, "ada");
            String age = null;
            blog.db()
                    .sql("update users set age = :age")
                    .bindNull("age", USERS.age.type())
                    .execute();
            assertThat(blog.db()
                            .sql("select name from users where :name is null or name = :name")
                            .bind("name", ColumnTypes.text(), age)
                            .list(String.class))
                    .containsExactly("ada");
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aParameterStandsAsOftenAsItLikes(String url) {
        try (Blog blog = Blog.open(url)) {
            assertThat(blog.db()
                            .sql("select :a + :b * :a")
                            .bind("b", 10)
                            .bind("a", 3)
                            .as(Integer.class)
                            .getOne())
                    .isEqualTo(33);
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void listsExpand(String url) {
        try (Blog blog = Blog.open(url)) {
            insertUsers(blog, "ada", "eve", "grace", "joan");
            SqlStatement in = blog.db().sql("select name from users where name in (:names) order by name");
            SqlStatement notIn = blog.db().sql("select name from users where name not in ( :names ) order by name");
            assertThat(in.bind("names", List.of("ada")).list(String.class)).containsExactly("ada");
            assertThat(in.bind("names", "ada").list(String.class)).containsExactly("ada");
            assertThat(in.bind("names", List.of("ada", "eve", "joan", "ada", "x"))
                            .list(String.class))
                    .containsExactly("ada", "eve", "joan");
            assertThat(notIn.bind("names", List.of("ada", "eve", "joan")).list(String.class))
                    .containsExactly("grace");
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void anEmptyListMatchesNothing(String url) {
        try (Blog blog = Blog.open(url)) {
            insertUsers(blog, "ada", "eve");
            for (SqlCase each : List.of(
                    new SqlCase("id in (:ids)", 0),
                    new SqlCase("id not in (:ids)", 2),
                    new SqlCase("not id in (:ids)", 2),
                    new SqlCase("not (id in (:ids))", 2),
                    new SqlCase("age in (:ids)", 0),
                    new SqlCase("age not in (:ids)", 2),
                    new SqlCase("name = 'ada' or id in (:ids)", 1),
                    new SqlCase("name = 'ada' and id not in (:ids)", 1),
                    new SqlCase("id in (:ids) or name = 'ada'", 1),
                    new SqlCase("(id in (:ids)) is false", 2),
                    new SqlCase("case when name in (:ids) then 1 else 0 end = 0", 2))) {
                SqlStatement statement = blog.db().sql("select count(*) from users where " + each.condition());
                assertThat(statement.bind("ids", List.of()).as(Long.class).getOne())
                        .as(each.condition())
                        .isEqualTo(each.rows());
                assertThat(statement
                                .bind("ids", ColumnTypes.bigint(), List.of())
                                .as(Long.class)
                                .getOne())
                        .as(each.condition())
                        .isEqualTo(each.rows());
            }
        }
    }

    private record SqlCase(String condition, long rows) {}

    @Test
    void listsOfSimilarLengthShareTheirText() {
        try (Blog blog = Blog.open(Blog.SQLITE)) {
            List<String> texts = new ArrayList<>();
            blog.db().onQuery(event -> texts.add(event.sql()));
            SqlStatement count = blog.db()
                    .sql("select count(*) from users where id in (:ids) and age > :age")
                    .bind("age", 3);
            for (long size : List.of(0L, 1L, 3L, 4L)) {
                count.bind("ids", LongStream.range(0, size).boxed().toList()).list(Long.class);
            }
            assertThat(texts)
                    .containsExactly(
                            "select count(*) from users where id in (null) is true and age > ?",
                            "select count(*) from users where id in (?) and age > ?",
                            "select count(*) from users where id in (?, ?, ?, ?) and age > ?",
                            "select count(*) from users where id in (?, ?, ?, ?) and age > ?");
        }
    }

    @Test
    void aListIsAnArrayWhereItStandsElsewhere() {
        try (Blog blog = Blog.open(Blog.H2)) {
            SqlStatement statement = blog.db().sql("select cardinality(:ids)");
            assertThat(statement.bind("ids", List.of(4L, 5L)).as(Integer.class).getOne())
                    .isEqualTo(2);
            assertThat(statement
                            .bind("ids", ColumnTypes.bigint(), List.of())
                            .as(Integer.class)
                            .getOne())
                    .isZero();
            SqlQuery<Integer> untyped = statement.bind("ids", List.of()).as(Integer.class);
            assertThatThrownBy(untyped::list)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(":ids is empty")
                    .hasMessageContaining("ColumnTypes.bigint()");
        }
        try (Blog blog = Blog.open(Blog.SQLITE)) {
            SqlQuery<Long> query = blog.db()
                    .sql("select count(*) from users where id = :ids")
                    .bind("ids", List.of(1L))
                    .as(Long.class);
            assertThatThrownBy(query::list)
                    .isInstanceOf(UnsupportedByDatabaseException.class)
                    .hasMessageContaining("SQLite")
                    .hasMessageContaining("(:ids)");
        }
    }

    @Test
    void aListThatIsTooLongIsRefused() {
        try (Blog blog = Blog.open(Blog.SQLITE)) {
            SqlQuery<Long> query = blog.db()
                    .sql("select count(*) from users where id in (:ids)")
                    .bind("ids", LongStream.range(0, 40_000).boxed().toList())
                    .as(Long.class);
            assertThatThrownBy(query::list)
                    .isInstanceOf(UnsupportedByDatabaseException.class)
                    .hasMessageContaining("40000 values")
                    .hasMessageContaining("32766");
        }
    }

    @Test
    void everyParameterIsBoundOnceBeforeAnythingRuns() {
        try (Blog blog = Blog.open(Blog.SQLITE)) {
            List<QueryEvent> ran = new ArrayList<>();
            blog.db().onQuery(ran::add);
            SqlStatement statement = blog.db().sql("delete from users where name = :name and email = :email");
            assertThatThrownBy(() -> statement.bind("nam", "ada"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "There is no parameter :nam; did you mean :name? The parameters are :name, :email, in: delete"
                                    + " from users where name = :name and email = :email");
            assertThatThrownBy(() -> statement.bind("city", "Paris"))
                    .hasMessageStartingWith("There is no parameter :city. The parameters are");
            assertThatThrownBy(() -> statement.bind("name", "ada").bind("name", "eve"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(":name is bound already; bind each parameter once.");
            assertThatThrownBy(statement::execute)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("Nothing is bound to :name, :email. The parameters are :name, :email");
            assertThatThrownBy(() -> statement.bind("name", "ada").as(Long.class))
                    .hasMessageStartingWith("Nothing is bound to :email.");
            assertThatThrownBy(() -> blog.db().sql("delete from users").bind("id", 1))
                    .hasMessageContaining("The text has no parameters: delete from users");
            assertThat(ran).isEmpty();
        }
    }

    @Test
    @SuppressWarnings("NullAway") // that is the mistake
    void valuesThatNoColumnStoresAreRefused() {
        try (Blog blog = Blog.open(Blog.SQLITE)) {
            SqlStatement statement = blog.db().sql("select :v where 1 in (:v)");
            assertThatThrownBy(() -> statement.bind("v", ZonedDateTime.parse("2026-01-31T10:00:00Z")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(":v is a java.time.ZonedDateTime, which no column type carries");
            assertThatThrownBy(() -> statement.bind("v", (Object) null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("bindNull(\"v\"");
            assertThatThrownBy(() -> statement.bind("v", Arrays.asList(1, null)))
                    .hasMessageContaining(":v holds null");
            assertThatThrownBy(() -> statement.bind("v", List.of(1, "a")))
                    .hasMessageContaining(":v mixes Integer and String");
            assertThatThrownBy(() -> statement.bind("v", "a\0b"))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining(":v: the text contains U+0000");
            assertThatThrownBy(() -> statement.bind("v", POSTS.price.type(), new BigDecimal("1.234")))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("3 fraction digits");
            assertThatThrownBy(() -> statement.bind(
                            "v",
                            ColumnTypes.text().as(UUID.class, UUID::fromString, uuid -> {
                                throw new IllegalStateException("secret");
                            }),
                            UUID.randomUUID()))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage(":v: the value has no stored form (IllegalStateException)");
        }
    }

    @Test
    void aStatementIsAValue() {
        try (Blog blog = Blog.open(Blog.SQLITE)) {
            SqlStatement statement = blog.db().sql("select :a");
            SqlStatement one = statement.bind("a", 1);
            SqlStatement two = statement.bind("a", 2);
            assertThat(one.list(Integer.class)).containsExactly(1);
            assertThat(two.list(Integer.class)).containsExactly(2);
            assertThat(one.list(Integer.class)).containsExactly(1);
            assertThat(one).hasToString("select :a");
        }
    }
}
