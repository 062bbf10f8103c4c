package dev.cormorant.testkit.contract;

import static dev.cormorant.error.Reaction.THROW;
import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Profiles.PROFILES;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.Settings;
import dev.cormorant.driver.QueryEvent;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.expression.Selection;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists that nothing bounds, under the settings that bound, cap or refuse them. */
public abstract class ListGuardContract extends Contract {
    private final List<QueryEvent> events = new ArrayList<>();

    /** For subclasses. */
    protected ListGuardContract() {}

    @BeforeEach
    void fiveUsers() {
        db().insertAll(IntStream.range(0, 5)
                .mapToObj(i -> NewUser.email("u" + i).name("u" + i).age(5 - i))
                .toList());
    }

    private Query<Users, User> users(UnaryOperator<Settings> settings) {
        Database database = Database.open(schema(), database().dataSource(), settings);
        database.onQuery(events::add);
        return database.from(USERS);
    }

    @Test
    void aDefaultLimitCutsAndSaysSo() {
        Query<Users, User> users = users(s -> s.defaultLimit(2));
        assertThat(users.list()).extracting(User::name).containsExactly("u0", "u1");
        assertThat(users.orderBy(USERS.age.asc()).list()).extracting(User::name).containsExactly("u4", "u3");
        assertThat(users.where(USERS.name.ne("u0"), USERS.name.ne("u1"), USERS.name.ne("u2"))
                        .list())
                .hasSize(2);
        assertThat(events).extracting(QueryEvent::truncated).containsExactly(true, true, false);
        assertThat(events).extracting(QueryEvent::rows).containsExactly(2L, 2L, 2L);
    }

    @Test
    void aDefaultLimitLeavesEverythingElseAlone() {
        Query<Users, User> users = users(s -> s.defaultLimit(2));
        assertThat(users.limit(4).list()).hasSize(4);
        assertThat(users.unbounded().list()).hasSize(5);
        assertThat(users.where(USERS.email.in(List.of("u0", "u1", "u2"))).list())
                .hasSize(3);
        assertThat(users.count()).isEqualTo(5);
        assertThat(users.where(USERS.name.eq("u4")).exists()).isTrue();
        assertThat(users.findFirst()).isPresent();
        try (Stream<User> stream = users.stream()) {
            assertThat(stream).hasSize(5);
        }
        List<User> each = new ArrayList<>();
        users.each(each::add);
        assertThat(each).hasSize(5);
        assertThat(events).noneMatch(QueryEvent::truncated);
    }

    @Test
    void aCapFailsAndNeverCuts() {
        Query<Users, User> users = users(s -> s.listCap(4));
        assertThatThrownBy(users::list)
                .isInstanceOf(TooManyRowsException.class)
                .hasMessageContaining("Users")
                .hasMessageContaining("4")
                .hasMessageContaining("listCap")
                .hasMessageContaining("unbounded()");
        assertThat(users.where(USERS.name.ne("u0")).list()).hasSize(4);
        assertThat(users.limit(5).list()).hasSize(5);
        assertThat(users.offset(0).limit(5).list()).hasSize(5);
        assertThat(users.unbounded().list()).hasSize(5);
        assertThat(users.where(USERS.email.startsWith("u")).count()).isEqualTo(5);
        assertThat(events).noneMatch(QueryEvent::truncated);
    }

    @Test
    void aCapReadsOneRowTooManyAndNoMore() {
        Query<Users, User> users = users(s -> s.listCap(2));
        assertThatThrownBy(users::list).isInstanceOf(TooManyRowsException.class);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.sql()).contains("LIMIT").doesNotContain("ORDER BY");
            assertThat(event.binds()).isEqualTo(1);
        });
    }

    @Test
    void listsThatNothingBoundsAreRefusedBeforeTheyRun() {
        Query<Users, User> users = users(s -> s.unboundedLists(THROW));
        List<Query<Users, User>> unbounded = List.of(
                users,
                users.where(USERS.name.eq("u0")),
                users.where(USERS.id.gt(0L)),
                users.where(USERS.email.ne("u0")),
                users.where(USERS.email.eq("u0").or(USERS.name.eq("u1"))),
                users.where(USERS.email.notIn(List.of("u0"))),
                users.where(USERS.email.eq(USERS.name)));
        for (Query<Users, User> query : unbounded) {
            assertThatThrownBy(query::list)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Users")
                    .hasMessageContaining("limit(..)")
                    .hasMessageContaining("unbounded()");
        }
        assertThat(events).isEmpty();
    }

    @Test
    void listsWithABoundRun() {
        Query<Users, User> users = users(s -> s.unboundedLists(THROW));
        assertThat(users.limit(2).list()).hasSize(2);
        assertThat(users.offset(1).limit(2).list()).hasSize(2);
        assertThat(users.where(USERS.email.eq("u0")).list()).hasSize(1);
        assertThat(users.where(USERS.email.in(List.of("u0", "u1")), USERS.age.gt(0))
                        .list())
                .hasSize(2);
        assertThat(users.where(USERS.email.in(List.of())).list()).isEmpty();
        assertThat(users.unbounded().list()).hasSize(5);
        assertThat(users.findFirst()).isPresent();
        assertThat(users.where(USERS.name.eq("u0")).findOne()).isPresent();
        assertThat(users.select(USERS.age.max()).list()).containsExactly(5);
        try (Stream<User> stream = users.stream()) {
            assertThat(stream).hasSize(5);
        }
        assertThat(users(s -> s.unboundedLists(THROW).defaultLimit(3)).list()).hasSize(3);
    }

    @Test
    void groupsAndCombinedListsAreListsToo() {
        Query<Users, User> users = users(s -> s.unboundedLists(THROW));
        var groups = users.groupBy(USERS.age).select(USERS.age);
        assertThatThrownBy(groups::list).isInstanceOf(IllegalStateException.class);
        assertThat(groups.limit(2).list()).hasSize(2);
        assertThat(users.unbounded().groupBy(USERS.age).select(USERS.age).list())
                .hasSize(5);
        var both = users.unbounded().unionAll(users);
        assertThatThrownBy(both::list).isInstanceOf(IllegalStateException.class);
        assertThat(both.limit(3).list()).hasSize(3);
        assertThat(users.limit(2).unionAll(users.where(USERS.email.eq("u4"))).list())
                .hasSize(3);
        Query<Users, User> cut = users(s -> s.defaultLimit(2));
        assertThat(cut.groupBy(USERS.age).select(USERS.age).list()).containsExactly(1, 2);
        assertThat(cut.unionAll(cut).list()).hasSize(2);
        assertThatThrownBy(() ->
                        users(s -> s.listCap(4)).select(USERS.name).distinct().list())
                .isInstanceOf(TooManyRowsException.class);
    }

    @Test
    void aKeyOfTwoColumnsBoundsOnlyAsAWhole() {
        Database strict = Database.open(schema(), database().dataSource(), s -> s.unboundedLists(THROW));
        var team = strict.from(MEMBERSHIPS).where(MEMBERSHIPS.team.eq("a"));
        assertThat(team.where(MEMBERSHIPS.userId.eq(1L)).list()).isEmpty();
        assertThat(team.where(MEMBERSHIPS.seat.eq(1)).list()).isEmpty();
        assertThatThrownBy(team::list).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aListInsideOfAListNeedsABoundToo() {
        Query<Users, User> users = users(s -> s.unboundedLists(THROW));
        var withPosts = Selection.of(USERS.name, USERS.posts, (name, posts) -> posts);
        assertThatThrownBy(() -> users.limit(2).select(withPosts).list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Users.posts");
        assertThat(users.limit(2).unbounded().select(withPosts).list()).hasSize(2);
    }

    @Test
    void aListAnyLevelsDownNeedsABoundToo() {
        Query<Users, User> users = users(s -> s.unboundedLists(THROW)).limit(2);
        assertThatThrownBy(() -> users.select(USERS.posts.limit(3).select(POSTS.comments.select(COMMENTS.body)))
                        .list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Posts.comments");
        assertThatThrownBy(() -> users.select(USERS.posts.limit(3).select(POSTS.author.select(USERS.comments)))
                        .list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Users.comments");
        assertThat(events).isEmpty();
        assertThat(users.select(USERS.posts
                                .limit(3)
                                .select(POSTS.comments.limit(3).select(COMMENTS.body)))
                        .list())
                .hasSize(2);
    }

    @Test
    void aListInsideOfOneThatIsLoadedLaterNeedsABoundToo() {
        Database strict = Database.open(schema(), database().dataSource(), s -> s.unboundedLists(THROW));
        User user = db().from(USERS).getFirst();
        assertThatThrownBy(() -> strict.load(user, USERS.posts.limit(2).with(POSTS.comments)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Posts.comments");
        assertThat(strict.load(user, USERS.posts.limit(2).with(POSTS.comments.limit(2)))
                        .get(USERS.posts))
                .isEmpty();
    }

    @Test
    void moreParentsThanMayBeFailBeforeTheirRelatedRowsAreRead() {
        Blog.post(db(), db().from(USERS).getFirst(), "p");
        Query<Users, User> users = users(s -> s.maxRelationKeys(3));
        var withPosts = users.select(Selection.of(USERS.name, USERS.posts, (name, posts) -> posts));
        assertThat(withPosts.limit(3).list()).hasSize(3);
        events.clear();
        assertThatThrownBy(withPosts::list)
                .isInstanceOf(TooManyRowsException.class)
                .hasMessageContaining("Users.posts")
                .hasMessageContaining("maxRelationKeys");
        assertThat(events).as("of users, none of posts").hasSize(1);
    }

    @Test
    void parentsAreCountedForEveryKindOfRelatedRows() {
        Database database = Database.open(schema(), database().dataSource(), s -> s.maxRelationKeys(3));
        database.onQuery(events::add);
        List<Selection<Users, ?>> lists = List.of(
                USERS.posts.limit(1),
                USERS.posts.slice(2),
                USERS.posts.select(POSTS.author),
                USERS.profile.select(PROFILES.user.select(USERS.posts)));
        for (Selection<Users, ?> list : lists.subList(0, 3)) {
            assertThatThrownBy(() -> database.from(USERS).select(list).list())
                    .isInstanceOf(TooManyRowsException.class)
                    .hasMessageContaining("Users.posts would be loaded for 5 parents");
        }
        assertThat(database.from(USERS).select(lists.get(3)).list())
                .as("where no row leads further there are no parents")
                .hasSize(5);
        List<User> users = db().from(USERS).list();
        events.clear();
        assertThatThrownBy(() -> database.load(users, USERS.posts)).isInstanceOf(TooManyRowsException.class);
        assertThat(events).isEmpty();
        assertThat(database.load(users.subList(0, 3), USERS.posts)).hasSize(3);
    }

    @Test
    void negativeNumbersAreRefused() {
        assertThatThrownBy(() -> users(s -> s.defaultLimit(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("defaultLimit(-1)");
        assertThatThrownBy(() -> users(s -> s.listCap(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> users(s -> s.listWarning(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> users(s -> s.maxRelationKeys(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
