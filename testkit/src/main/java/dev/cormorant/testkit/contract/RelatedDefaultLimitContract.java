package dev.cormorant.testkit.contract;

import static dev.cormorant.error.Reaction.THROW;
import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.cormorant.Database;
import dev.cormorant.Settings;
import dev.cormorant.driver.QueryEvent;
import dev.cormorant.expression.Selection;
import dev.cormorant.page.Cursor;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewComment;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of related rows without a limit, where a setting gives lists one. */
public abstract class RelatedDefaultLimitContract extends Contract {
    private static final Selection<Users, List<String>> TITLES = USERS.posts.select(POSTS.title);

    private final List<QueryEvent> events = new ArrayList<>();

    /** For subclasses. */
    protected RelatedDefaultLimitContract() {}

    /** Ada has three posts, each with three comments, bob has two, and cyd none. */
    @BeforeEach
    void rows() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        Blog.user(db(), "cyd");
        for (String title : List.of("a", "b", "c")) {
            Post post = Blog.post(db(), ada, title);
            db().insertAll(Stream.of("1", "2", "3")
                    .map(text -> NewComment.postId(post.id()).body(title + text))
                    .toList());
        }
        Blog.post(db(), bob, "x");
        Blog.post(db(), bob, "y");
    }

    private Database limited(UnaryOperator<Settings> settings) {
        Database database = Database.open(schema(), database().dataSource(), settings);
        database.onQuery(events::add);
        return database;
    }

    private Database limited() {
        return limited(s -> s.defaultLimit(2));
    }

    @Test
    void itIsOfEachParentAndSaysSo() {
        assertThat(limited()
                        .from(USERS)
                        .orderBy(USERS.name.asc())
                        .limit(3)
                        .select(TITLES)
                        .list())
                .containsExactly(List.of("a", "b"), List.of("x", "y"), List.of());
        assertThat(events).extracting(QueryEvent::truncated).containsExactly(false, true);
        assertThat(events).extracting(QueryEvent::rows).containsExactly(3L, 4L);
    }

    @Test
    void aListThatFitsIsNotCut() {
        assertThat(limited(s -> s.defaultLimit(3))
                        .from(USERS)
                        .orderBy(USERS.name.asc())
                        .limit(3)
                        .select(TITLES)
                        .list())
                .containsExactly(List.of("a", "b", "c"), List.of("x", "y"), List.of());
        assertThat(events).noneMatch(QueryEvent::truncated);
    }

    @Test
    void theOrderSaysWhichRowsAreLeft() {
        assertThat(limited()
                        .from(USERS)
                        .orderBy(USERS.name.asc())
                        .limit(1)
                        .select(USERS.posts.orderBy(POSTS.title.desc()).select(POSTS.title))
                        .list())
                .containsExactly(List.of("c", "b"));
        assertThat(limited()
                        .from(USERS)
                        .orderBy(USERS.name.asc())
                        .limit(1)
                        .select(USERS.posts.where(POSTS.title.ne("a")).select(POSTS.title))
                        .list())
                .containsExactly(List.of("b", "c"));
        assertThat(events).extracting(QueryEvent::truncated).containsExactly(false, true, false, false);
    }

    @Test
    void anOffsetIsCountedBeforeIt() {
        assertThat(limited(s -> s.defaultLimit(1))
                        .from(USERS)
                        .orderBy(USERS.name.asc())
                        .limit(3)
                        .select(USERS.posts.limit(5).offset(1).select(POSTS.title))
                        .list())
                .containsExactly(List.of("b", "c"), List.of("y"), List.of());
        assertThat(limited(s -> s.defaultLimit(1))
                        .from(USERS)
                        .orderBy(USERS.name.asc())
                        .limit(3)
                        .select(USERS.posts.orderBy(POSTS.title.asc()).offset(1).select(POSTS.title))
                        .list())
                .containsExactly(List.of("b"), List.of("y"), List.of());
        assertThat(events).extracting(QueryEvent::truncated).containsExactly(false, false, false, true);
    }

    @Test
    void aLimitOfItsOwnHolds() {
        assertThat(limited()
                        .from(USERS)
                        .orderBy(USERS.name.asc())
                        .limit(1)
                        .select(USERS.posts.limit(3).select(POSTS.title))
                        .list())
                .containsExactly(List.of("a", "b", "c"));
        assertThat(events).noneMatch(QueryEvent::truncated);
    }

    @Test
    void itHoldsAtEachLevel() {
        assertThat(limited()
                        .from(USERS)
                        .where(USERS.name.eq("ada"))
                        .limit(1)
                        .select(USERS.posts.select(POSTS.comments.select(COMMENTS.body)))
                        .list())
                .containsExactly(List.of(List.of("a1", "a2"), List.of("b1", "b2")));
        assertThat(events).extracting(QueryEvent::truncated).containsExactly(false, true, true);
        assertThat(limited()
                        .from(POSTS)
                        .where(POSTS.title.eq("a"))
                        .limit(1)
                        .select(POSTS.author.select(TITLES))
                        .list())
                .containsExactly(List.of("a", "b"));
    }

    @Test
    void rowsOfDroppedOnesAreNotAskedFor() {
        limited()
                .from(USERS)
                .limit(3)
                .select(USERS.posts.select(POSTS.comments.select(COMMENTS.body)))
                .list();
        assertThat(events.get(2).rows()).as("of two posts of ada's").isEqualTo(4);
    }

    @Test
    void pagesSlicesAndSingleRowsHaveIt() {
        var users = limited().from(USERS).orderBy(USERS.name.asc()).select(TITLES);
        assertThat(users.page(1, 1).rows()).containsExactly(List.of("a", "b"));
        assertThat(users.after(null, 1).rows()).containsExactly(List.of("a", "b"));
        assertThat(users.getFirst()).containsExactly("a", "b");
    }

    @Test
    void rowsThatAreLoadedLaterHaveIt() {
        User ada = db().from(USERS).where(USERS.name.eq("ada")).getOne();
        assertThat(limited().load(ada, USERS.posts).get(USERS.posts))
                .extracting(Post::title)
                .containsExactly("a", "b");
        assertThat(limited().load(ada, USERS.posts.limit(3)).get(USERS.posts)).hasSize(3);
        Post a = db().from(POSTS).where(POSTS.title.eq("a")).getOne();
        assertThat(limited(s -> s.defaultLimit(1)).load(List.of(a, a), POSTS.author))
                .extracting(post -> post.get(POSTS.author))
                .containsExactly(ada, ada);
    }

    @Test
    void itLeavesEverythingElseAlone() {
        var users = limited(s -> s.defaultLimit(1)).from(USERS).orderBy(USERS.name.asc());
        assertThat(users.unbounded().select(TITLES).list())
                .containsExactly(List.of("a", "b", "c"), List.of("x", "y"), List.of());
        try (Stream<List<String>> stream = users.select(TITLES).stream()) {
            assertThat(stream).containsExactly(List.of("a", "b", "c"), List.of("x", "y"), List.of());
        }
        List<List<String>> chunks = new ArrayList<>();
        users.select(TITLES).chunk(2, chunks::addAll);
        assertThat(chunks).containsExactly(List.of("a", "b", "c"), List.of("x", "y"), List.of());
        assertThat(users.limit(3).select(USERS.posts.count()).list()).containsExactly(3L, 2L, 0L);
        assertThat(users.where(USERS.posts.count().eq(3L)).count()).isEqualTo(1);
        assertThat(limited(s -> s.defaultLimit(1))
                        .update(USERS)
                        .set(USERS.bio, "b")
                        .where(USERS.name.eq("ada"))
                        .returning(TITLES))
                .containsExactly(List.of("a", "b", "c"));
        assertThat(events).noneMatch(QueryEvent::truncated);
    }

    @Test
    void itBoundsListsForTheSettingThatRefusesUnboundedOnes() {
        Database strict = limited(s -> s.defaultLimit(2).unboundedLists(THROW));
        assertThat(strict.from(USERS).where(USERS.name.eq("ada")).select(TITLES).list())
                .containsExactly(List.of("a", "b"));
        assertThatIllegalStateException()
                .isThrownBy(() -> limited(s -> s.unboundedLists(THROW))
                        .from(USERS)
                        .limit(1)
                        .select(TITLES)
                        .list())
                .withMessageContaining("Users.posts");
    }

    @Test
    void cursorsBoundTheRowsBetweenThemAndNotTheListsInThem() {
        var users = limited(s -> s.defaultLimit(1))
                .from(USERS)
                .orderBy(USERS.name.asc())
                .select(TITLES);
        Cursor afterAda = users.after(null, 1).next().orElseThrow();
        Cursor beforeCyd = users.before(null, 1).previous().orElseThrow();
        db().insert(NewUser.email("b").name("b").age(0));
        events.clear();
        assertThat(users.between(afterAda, beforeCyd)).containsExactly(List.of(), List.of("x"));
        assertThat(events).extracting(QueryEvent::truncated).containsExactly(false, true);
        assertThat(users.unbounded().between(afterAda, beforeCyd)).containsExactly(List.of(), List.of("x", "y"));
        var strict = limited(s -> s.unboundedLists(THROW)).from(USERS).orderBy(USERS.name.asc());
        assertThat(strict.select(USERS.name).between(afterAda, beforeCyd)).containsExactly("b", "bob");
        assertThatIllegalStateException()
                .isThrownBy(() -> strict.select(TITLES).between(afterAda, beforeCyd))
                .withMessageStartingWith("Nothing bounds the list Users.posts inside of this list of Users");
    }
}
