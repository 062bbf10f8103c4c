package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.Db;
import dev.cormorant.expression.Selection;
import dev.cormorant.page.Cursor;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results that are kept: which queries get them, how long, and which never meet. */
public abstract class ResultCacheContract extends Contract {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final KeptResults kept = new KeptResults();
    private final List<String> ran = new ArrayList<>();

    /** For subclasses. */
    protected ResultCacheContract() {}

    @BeforeEach
    void threeUsers() {
        db().insertAll(List.of(
                NewUser.email("a").name("ada").age(30),
                NewUser.email("b").name("bob").age(20),
                NewUser.email("c").name("cleo").age(20)));
        Blog.post(db(), db().get(USERS.email, "a"), "p");
    }

    private Database open() {
        Database cached = Database.open(
                schema(), database().dataSource(), s -> s.resultCache(kept).clock(kept));
        cached.onQuery(event -> ran.add(event.sql()));
        return cached;
    }

    private Query<Users, User> users() {
        return open().from(USERS).orderBy(USERS.id.asc()).cached(MINUTE);
    }

    private <T> T read(int statements, Function<Query<Users, User>, T> read, Query<Users, User> query) {
        ran.clear();
        T result = read.apply(query);
        assertThat(ran).hasSize(statements);
        return result;
    }

    private List<Object> list(int statements, Function<Query<Users, User>, List<?>> read, Query<Users, User> query) {
        return new ArrayList<>(read(statements, read, query));
    }

    private long number(int statements, Function<Query<Users, User>, Long> read, Query<Users, User> query) {
        return read(statements, read, query);
    }

    private void isReadOnce(Function<Query<Users, User>, Object> read) {
        Query<Users, User> users = open().from(USERS).cached(MINUTE);
        ran.clear();
        Object first = read.apply(users);
        assertThat(ran).isNotEmpty();
        Object second = read(0, read, users);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void everyTerminalThatEndsIsReadOnce() {
        isReadOnce(Query::list);
        isReadOnce(Query::findFirst);
        isReadOnce(Query::getFirst);
        isReadOnce(q -> q.where(USERS.email.eq("b")).findOne());
        isReadOnce(q -> q.where(USERS.email.eq("b")).getOne());
        isReadOnce(Query::count);
        isReadOnce(q -> q.where(USERS.email.eq("nobody")).exists());
        isReadOnce(q -> q.page(1, 2));
        isReadOnce(q -> q.pageWithoutTotal(2, 2).rows());
        isReadOnce(q -> q.offset(1).list());
        isReadOnce(q -> q.select(USERS.name).distinct().list());
        isReadOnce(q -> q.unionAll(q).list());
        isReadOnce(q -> q.distinctOn(USERS.age).list());
    }

    @Test
    void slicesAreReadOnce() {
        Query<Users, User> users = users();
        Cursor next = users.after(null, 2).next().orElseThrow();
        assertThat(users.after(next, 2).rows()).extracting(User::name).containsExactly("cleo");
        assertThat(list(0, q -> q.after(null, 2).rows(), users)).hasSize(2);
        assertThat(list(0, q -> q.after(next, 2).rows(), users)).hasSize(1);
        assertThat(list(1, q -> q.before(next, 2).rows(), users)).hasSize(2);
        assertThat(list(0, q -> q.before(next, 2).rows(), users)).hasSize(2);
        assertThat(list(1, q -> q.between(null, next), users)).hasSize(2);
        assertThat(list(0, q -> q.between(null, next), users)).hasSize(2);
    }

    @Test
    void whatIsSelectedInPlaceIsTheSameEachTime() {
        isReadOnce(q -> q.select(Selection.of(USERS.name, USERS.age, Map::entry))
                .where(USERS.age.eq(20))
                .list());
        isReadOnce(q -> q.select(USERS.name.map(String::length)).list());
        isReadOnce(q -> q.select(USERS.only(USERS.name, USERS.id)).list());
        isReadOnce(q -> q.select(USERS.posts).list());
        isReadOnce(q -> q.select(USERS.profile.get(p -> p.motto)).list());
        Database cached = open();
        for (int expected = 1; expected >= 0; expected--) {
            ran.clear();
            assertThat(cached.table("users").cached(MINUTE).list()).hasSize(3);
            assertThat(ran).hasSize(expected);
            ran.clear();
            assertThat(cached.from(USERS)
                            .groupBy(USERS.age)
                            .select(Selection.of(USERS.age, rows(), Map::entry))
                            .orderBy(USERS.age.asc())
                            .cached(MINUTE)
                            .list())
                    .containsExactly(Map.entry(20, 2L), Map.entry(30, 1L));
            assertThat(ran).hasSize(expected);
        }
    }

    @Test
    void aResultIsReadAgainWhenItsTimeIsOver() {
        Query<Users, User> users = users();
        read(1, Query::list, users);
        kept.pass(MINUTE.minusNanos(1));
        read(0, Query::list, users);
        kept.pass(Duration.ofNanos(1));
        read(1, Query::list, users);
        read(0, Query::list, users);
        assertThat(kept.lifetimes()).containsExactly(MINUTE, MINUTE);
    }

    @Test
    void aResultIsReadAgainWhenTheClockWasSetBack() {
        Query<Users, User> users = users();
        read(1, Query::list, users);
        kept.pass(Duration.ofSeconds(-1));
        read(1, Query::list, users);
    }

    @Test
    void whoAsksSaysHowOldItMayBe() {
        Query<Users, User> users = users();
        read(1, Query::list, users);
        kept.pass(Duration.ofSeconds(30));
        read(1, Query::list, users.cached(Duration.ofSeconds(10)));
        kept.pass(Duration.ofSeconds(55));
        read(0, Query::list, users);
        read(0, Query::list, users.cached(Duration.ofSeconds(Long.MAX_VALUE)));
    }

    @Test
    void otherValuesAreOtherResults() {
        Query<Users, User> users = users();
        for (String email : List.of("a", "b", "nobody")) {
            assertThat(number(1, q -> q.where(USERS.email.eq(email)).count(), users))
                    .isEqualTo(email.equals("nobody") ? 0 : 1);
        }
        assertThat(list(1, q -> q.where(USERS.email.in(List.of("a", "b"))).list(), users))
                .hasSize(2);
        assertThat(list(1, q -> q.where(USERS.email.in(List.of("a", "x"))).list(), users))
                .hasSize(1);
        assertThat(list(0, q -> q.where(USERS.email.in(List.of("a", "b"))).list(), users))
                .hasSize(2);
        assertThat(list(1, q -> q.limit(1).list(), users)).hasSize(1);
        assertThat(list(1, q -> q.limit(2).list(), users)).hasSize(2);
        assertThat(list(1, q -> q.select(USERS.age.plus(1)).list(), users)).containsExactly(31, 21, 21);
        assertThat(list(1, q -> q.select(USERS.age.plus(2)).list(), users)).containsExactly(32, 22, 22);
    }

    @Test
    void otherShapesOfOneStatementAreOtherResults() {
        Query<Users, User> users = users();
        assertThat(list(1, q -> q.select(USERS.name).list(), users)).containsExactly("ada", "bob", "cleo");
        assertThat(list(1, q -> q.select(USERS.name.map(String::length)).list(), users))
                .containsExactly(3, 3, 4);
        assertThat(list(1, q -> q.select(USERS.name.map(name -> name + "!")).list(), users))
                .containsExactly("ada!", "bob!", "cleo!");
        assertThat(number(1, Query::count, users)).isEqualTo(3);
        assertThat(list(1, q -> open().from(USERS).select(rows()).cached(MINUTE).list(), users))
                .containsExactly(3L);
    }

    @Test
    void aPageIsNoListOfOneRowMore() {
        Query<Users, User> users = users();
        assertThat(list(1, q -> q.limit(3).list(), users)).hasSize(3);
        assertThat(list(1, q -> q.after(null, 2).rows(), users)).hasSize(2);
        assertThat(list(1, q -> q.pageWithoutTotal(1, 2).rows(), users)).hasSize(2);
        assertThat(list(0, q -> q.limit(3).list(), users)).hasSize(3);
    }

    @Test
    void otherValuesInRelatedRowsAreOtherResults() {
        Query<Users, User> ada = users().where(USERS.email.eq("a"));
        assertThat(list(2, q -> q.select(USERS.posts.where(POSTS.title.eq("p"))).getOne(), ada))
                .hasSize(1);
        assertThat(list(2, q -> q.select(USERS.posts.where(POSTS.title.eq("q"))).getOne(), ada))
                .isEmpty();
        assertThat(list(0, q -> q.select(USERS.posts.where(POSTS.title.eq("p"))).getOne(), ada))
                .hasSize(1);
        assertThat(list(
                        2,
                        q -> q.select(USERS.posts.select(POSTS.views.plus(1L))).getOne(),
                        ada))
                .containsExactly(1L);
        assertThat(list(
                        2,
                        q -> q.select(USERS.posts.select(POSTS.views.plus(2L))).getOne(),
                        ada))
                .containsExactly(2L);
    }

    @Test
    void aTransactionReadsAlwaysAndKeepsNothing() {
        Database cached = open();
        Function<Db, Long> count = on -> on.from(USERS).cached(MINUTE).count();
        assertThat(count.apply(cached)).isEqualTo(3);
        cached.run(tx -> {
            Blog.user(tx, "dora");
            assertThat(count.apply(tx)).isEqualTo(4);
            tx.run(inner -> assertThat(count.apply(inner)).isEqualTo(4));
            ran.clear();
            assertThat(count.apply(tx)).isEqualTo(4);
            assertThat(ran).hasSize(1);
        });
        assertThat(kept.lifetimes()).hasSize(1);
    }

    @Test
    void withoutACacheItIsReadAlways() {
        Query<Users, User> users = db().from(USERS).cached(MINUTE, "tag");
        assertThat(sql(() -> {
                    users.list();
                    users.list();
                    users.count();
                }))
                .hasSize(3);
        db().invalidate("tag");
        db().invalidate(USERS);
    }

    @Test
    void whatKeepsNothingIsRefused() {
        Query<Users, User> users = users();
        for (Runnable misuse : List.<Runnable>of(
                users::stream,
                () -> users.each(user -> {}),
                () -> users.chunk(2, rows -> {}),
                () -> open().run(tx -> tx.from(USERS).cached(MINUTE).forUpdate()),
                () -> db().from(USERS).cached(MINUTE).stream())) {
            assertThatThrownBy(misuse::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cached(..)")
                    .hasMessageContaining("Users")
                    .hasMessageContaining("leave out cached(..)");
        }
        assertThatThrownBy(() -> users.cached(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cached(PT0S)");
        assertThatThrownBy(() -> users.cached(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(ran).isEmpty();
    }

    @Test
    void databasesThatShareACacheDoNotMeet() {
        read(1, Query::list, users());
        read(1, Query::list, users());
    }

    @Test
    void anotherNameIsTheSameDatabase() {
        Database cached = open();
        cached.from(USERS).cached(MINUTE).list();
        ran.clear();
        cached.named("again").from(USERS).cached(MINUTE).list();
        assertThat(ran).isEmpty();
    }

    @Test
    void nothingThatIsKeptTellsValues() {
        users().where(USERS.name.eq("ada")).list();
        users().select(USERS.posts.where(POSTS.title.ne("secret"))).list();
        assertThat(kept.toString()).contains("SELECT", "Users").doesNotContain("ada", "secret");
    }

    @Test
    void rulesForListsHoldForKeptOnesToo() {
        Database strict = Database.open(
                schema(), database().dataSource(), s -> s.resultCache(kept).defaultLimit(2));
        strict.onQuery(event -> ran.add(event.sql()));
        assertThat(strict.from(USERS).cached(MINUTE).list()).hasSize(2);
        assertThat(strict.from(USERS).cached(MINUTE).unbounded().list()).hasSize(3);
        ran.clear();
        assertThat(strict.from(USERS).cached(MINUTE).list()).hasSize(2);
        assertThat(strict.from(USERS).cached(MINUTE).unbounded().list()).hasSize(3);
        assertThat(ran).isEmpty();
    }
}
