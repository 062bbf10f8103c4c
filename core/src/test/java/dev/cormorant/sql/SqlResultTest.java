package dev.cormorant.sql;

import static dev.cormorant.blog.Posts.POSTS;
import static dev.cormorant.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.blog.Blog;
import dev.cormorant.blog.Post;
import dev.cormorant.blog.Status;
import dev.cormorant.blog.User;
import dev.cormorant.driver.QueryEvent;
import dev.cormorant.error.CodecException;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.NotUniqueException;
import dev.cormorant.error.QueryFailedException;
import dev.cormorant.error.UniqueViolationException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SqlResultTest {
    static List<String> urls() {
        return Blog.urls();
    }

    private static Blog people(String url) {
        Blog blog = Blog.open(url);
        SqlStatement insert =
                blog.db().sql("insert into users (email, name, age, seen_at) values (:email, :name, :age, :seen)");
        insert.bind("email", "ada@example.org")
                .bind("name", "Ada")
                .bind("age", 36)
                .bind("seen", Instant.EPOCH)
                .execute();
        insert.bind("email", "eve@example.org")
                .bind("name", "Eve")
                .bindNull("age", USERS.age.type())
                .bindNull("seen", USERS.seenAt.type())
                .execute();
        return blog;
    }

    record UserLine(
            long id,
            String name,
            @Nullable Integer age,
            @Nullable Instant seenAt) {}

    record Age(String name, int age) {}

    record Wrong(String name, List<String> tags) {}

    record Checked(String name) {
        Checked {
            if (name.equals("Eve")) {
                throw new IllegalStateException("not Eve");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aRecordTakesItsColumnsByName(String url) {
        try (Blog blog = people(url)) {
            assertThat(blog.db().sql("select * from users order by name").list(UserLine.class))
                    .containsExactly(new UserLine(1, "Ada", 36, Instant.EPOCH), new UserLine(2, "Eve", null, null));
            assertThat(blog.db()
                            .sql("select seen_at as \"SeenAt\", 5 as ID, name as NAME, null as \"aGe\" from users"
                                    + " where name = :name")
                            .bind("name", "Ada")
                            .as(UserLine.class)
                            .getOne())
                    .isEqualTo(new UserLine(5, "Ada", null, Instant.EPOCH));
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aComponentFindsExactlyOneColumn(String url) {
        try (Blog blog = people(url)) {
            Database db = blog.db();
            assertThatThrownBy(() -> db.sql("select id, name as nam from users").list(UserLine.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching(
                            "(?i)UserLine.name: the result has no column name; did you mean nam\\? It has id, nam");
            assertThatThrownBy(() -> db.sql("select id from users").list(UserLine.class))
                    .hasMessageMatching("(?i)UserLine.name: the result has no column name. It has id");
            assertThatThrownBy(() ->
                            db.sql("select u.name, u.name, u.age from users u").list(Age.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(
                            "Age.name: the result has 2 columns name; give them names of their own with AS");
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aPrimitiveIsNeverNull(String url) {
        try (Blog blog = people(url)) {
            SqlStatement ages = blog.db().sql("select name, age from users order by name");
            assertThat(ages.as(Age.class).getFirst()).isEqualTo(new Age("Ada", 36));
            assertThatThrownBy(() -> ages.list(Age.class))
                    .isInstanceOf(CodecException.class)
                    .hasMessageMatching("(?i)age: the column is null, and Age.age is a primitive; box it");
            assertThatThrownBy(() -> blog.db().sql("select age from users").list(int.class))
                    .isInstanceOf(CodecException.class);
        }
    }

    @Test
    void whatCannotBeMadeIsRefusedBeforeAnythingRuns() {
        try (Blog blog = people(Blog.SQLITE)) {
            List<QueryEvent> ran = new ArrayList<>();
            blog.db().onQuery(ran::add);
            SqlStatement users = blog.db().sql("select name from users");
            assertThatThrownBy(() -> users.list(Wrong.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Wrong.tags is a List, which no column type carries")
                    .hasMessageContaining("list(row -> ..)");
            assertThatThrownBy(() -> users.list(Map.class)).hasMessageContaining("Map, which no column type carries");
            assertThatThrownBy(() -> users.execute())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("run it with list(..): select ..");
            assertThatThrownBy(() -> blog.db().sql("delete from users").list(Long.class))
                    .hasMessageContaining("run it with execute(): delete ..");
            assertThat(ran).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aConstructorThatRefusesIsHeard(String url) {
        try (Blog blog = people(url)) {
            assertThatThrownBy(() -> blog.db().sql("select name from users").list(Checked.class))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("not Eve");
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void rowsOfATableAreReadByItsOwnReader(String url) {
        try (Blog blog = people(url)) {
            List<User> users = blog.db().from(USERS).orderBy(USERS.id.asc()).list();
            assertThat(blog.db().sql("select * from users order by id").list(USERS))
                    .isEqualTo(users);
            assertThat(blog.db()
                            .sql("select 1 as one, seen_at, age, name, email, id from users order by id")
                            .list(USERS))
                    .isEqualTo(users);
            blog.db()
                    .sql(
                            "insert into posts (author_id, title, status, views, price) values (1, 'a', 'DRAFT', 7, :price)")
                    .bind("price", POSTS.price.type(), new BigDecimal("1.20"))
                    .execute();
            Post post = blog.db().from(POSTS).getOne();
            assertThat(blog.db().sql("select * from posts").as(POSTS).getOne()).isEqualTo(post);
            assertThat(post.status()).isEqualTo(Status.DRAFT);
            assertThatThrownBy(() -> blog.db().sql("select id, name from users").list(USERS))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Users.email: the result has no column email");
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aRowThatAnOuterJoinLacksIsNoRow(String url) {
        try (Blog blog = people(url)) {
            assertThatThrownBy(() -> blog.db()
                            .sql("select p.* from users u left join posts p on p.author_id = u.id")
                            .list(POSTS))
                    .isInstanceOf(CodecException.class)
                    .hasMessageContaining("Posts.id");
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aFunctionTakesWhatItWants(String url) {
        try (Blog blog = people(url)) {
            assertThat(blog.db()
                            .sql("select name, age, seen_at from users order by name")
                            .list(row -> row.get("NAME", String.class)
                                    + row.find("age", Integer.class)
                                    + row.find("seenAt", USERS.seenAt.type()).isPresent()))
                    .containsExactly("AdaOptional[36]true", "EveOptional.emptyfalse");
            SqlStatement users = blog.db().sql("select name, age from users order by name desc");
            assertThatThrownBy(() -> users.list(row -> row.get("age", Integer.class)))
                    .isInstanceOf(CodecException.class)
                    .hasMessage("age: the column is null; ask with find(..), which gives an Optional");
            assertThatThrownBy(() -> users.list(row -> row.get("nome", String.class)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching(
                            "(?i)row: the result has no column nome; did you mean name\\? It has name, age");
            assertThat(users.as(row -> row.columns().size()).getFirst()).isEqualTo(2);
        }
    }

    @Test
    void aRowIsGoneWhenItsFunctionIs() {
        try (Blog blog = people(Blog.SQLITE)) {
            List<SqlRow> rows = blog.db().sql("select name from users").list(row -> row);
            assertThatThrownBy(() -> rows.get(0).get("name", String.class)).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aSingleValueTakesTheOnlyColumn(String url) {
        try (Blog blog = people(url)) {
            Database db = blog.db();
            assertThat(db.sql("select count(*) from users").as(Long.class).getOne())
                    .isEqualTo(2);
            assertThat(db.sql("select count(*) from users").list(long.class)).containsExactly(2L);
            assertThat(db.sql("select age from users order by name").list(Integer.class))
                    .containsExactly(36, null);
            assertThat(db.sql("select max(age) from users where id < 0")
                            .as(Integer.class)
                            .findOne())
                    .isEmpty();
            assertThatThrownBy(() -> db.sql("select id, name from users").list(Long.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("A Long is made of one column, the result has 2");
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void oneFirstOrNone(String url) {
        try (Blog blog = people(url)) {
            SqlQuery<String> all =
                    blog.db().sql("select name from users order by name").as(String.class);
            SqlQuery<String> none =
                    blog.db().sql("select name from users where id < 0").as(String.class);
            assertThat(all.findFirst()).contains("Ada");
            assertThat(all.getFirst()).isEqualTo("Ada");
            assertThat(none.findFirst()).isEqualTo(Optional.empty());
            assertThat(none.findOne()).isEmpty();
            assertThatThrownBy(all::findOne)
                    .isInstanceOf(NotUniqueException.class)
                    .hasMessageContaining("select name");
            assertThatThrownBy(none::getOne)
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("select name");
            assertThatThrownBy(none::getFirst).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> all.list().add("x")).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void aStreamReadsRowByRowAndGivesItsConnectionBack(String url) {
        try (Blog blog = people(url)) {
            SqlQuery<String> names =
                    blog.db().sql("select name from users order by name").as(String.class);
            for (int i = 0; i < 3; i++) {
                try (Stream<String> stream = names.stream()) {
                    assertThat(stream.limit(1)).containsExactly("Ada");
                }
            }
            try (Stream<String> stream = names.stream()) {
                assertThat(stream).containsExactly("Ada", "Eve");
            }
            SqlQuery<UserLine> wrong = blog.db().sql("select 1 as a").as(UserLine.class);
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(wrong::stream).isInstanceOf(IllegalArgumentException.class);
            }
            assertThat(names.list()).hasSize(2);
        }
    }

    @Test
    void aStreamThatWritesNeedsATransaction() {
        try (Blog blog = people(Blog.SQLITE)) {
            String delete = "delete from users returning name";
            SqlQuery<String> outside = blog.db().sql(delete).as(String.class);
            assertThatThrownBy(outside::stream)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("db.transaction(tx -> ..)");
            List<String> gone = blog.db().transaction(tx -> {
                try (Stream<String> stream = tx.sql(delete).as(String.class).stream()) {
                    return stream.toList();
                }
            });
            assertThat(gone).containsExactlyInAnyOrder("Ada", "Eve");
            assertThat(blog.db().from(USERS).count()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void executeCountsTheRowsThatItChanged(String url) {
        try (Blog blog = people(url)) {
            assertThat(blog.db().sql("update users set age = 1").execute()).isEqualTo(2);
            assertThat(blog.db().sql("delete from users where name = 'nobody'").execute())
                    .isZero();
            assertThat(blog.db().sql("create table scratch (id integer)").execute())
                    .isZero();
            assertThat(blog.db().sql("delete from users;").execute()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void sqlIsPartOfTheTransactionThatItRunsIn(String url) {
        try (Blog blog = people(url)) {
            assertThatThrownBy(() -> blog.db().run(tx -> {
                        tx.sql("delete from users").execute();
                        assertThat(tx.from(USERS).count()).isZero();
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            assertThat(blog.db().from(USERS).count()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void errorsAreTyped(String url) {
        try (Blog blog = people(url)) {
            assertThatThrownBy(
                            () -> blog.db().sql("update users set email = 'x'").execute())
                    .isInstanceOf(UniqueViolationException.class);
            assertThatThrownBy(
                            () -> blog.db().sql("select nothing from nowhere").list(String.class))
                    .isInstanceOf(QueryFailedException.class)
                    .hasMessageContaining("select nothing from nowhere");
            assertThatThrownBy(() -> blog.db().sql("select 'x' as seen").list(Instant.class))
                    .isInstanceOf(CodecException.class)
                    .hasMessageMatching("(?i)seen: .*cannot be read as Instant.*");
        }
    }
}
