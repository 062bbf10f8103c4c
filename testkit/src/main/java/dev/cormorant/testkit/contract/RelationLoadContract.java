package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.blog.Categories.CATEGORIES;
import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.driver.QueryEvent;
import dev.cormorant.expression.Selection;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Category;
import dev.cormorant.testkit.blog.Comment;
import dev.cormorant.testkit.blog.NewComment;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.User;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Related rows: one more statement for each to-many relation, whatever the number of parents. */
public abstract class RelationLoadContract extends Contract {
    /** For subclasses. */
    protected RelationLoadContract() {}

    record WithMany<A extends @Nullable Object, B>(A row, List<B> many) {}

    record WithTwo<A, B, C>(A row, List<B> first, List<C> second) {}

    private List<User> usersWithPosts(int count) {
        List<User> users = db().insertAll(IntStream.range(0, count)
                .mapToObj(i -> NewUser.email("u" + i).name("u" + i))
                .toList());
        db().insertAll(users.stream()
                .flatMap(user -> IntStream.range(0, 2)
                        .mapToObj(i -> NewPost.authorId(user.id()).slug("s" + i).title(user.name() + "/" + i)))
                .toList());
        return users;
    }

    private List<WithMany<String, String>> titlesOfUsers() {
        return db().from(USERS)
                .orderBy(USERS.id.asc())
                .select(Selection.of(
                        USERS.name,
                        USERS.posts.orderBy(POSTS.title.asc()).select(POSTS.title),
                        WithMany<String, String>::new))
                .list();
    }

    @Test
    void aToManyRelationIsOneMoreStatementWhateverTheNumberOfParents() {
        for (int parents : new int[] {1, 2, 3, 17, 600}) {
            db().delete(USERS).allRows().execute();
            usersWithPosts(parents);
            List<WithMany<String, String>> rows = new ArrayList<>();
            assertThat(statements(() -> rows.addAll(titlesOfUsers())))
                    .as("%d parents", parents)
                    .hasSize(2);
            assertThat(rows).hasSize(parents);
            for (int i = 0; i < parents; i++) {
                assertThat(rows.get(i)).isEqualTo(new WithMany<>("u" + i, List.of("u" + i + "/0", "u" + i + "/1")));
            }
        }
    }

    @Test
    void theTextOfTheStatementsStaysTheSame() {
        usersWithPosts(5);
        List<String> five = sql(this::titlesOfUsers);
        usersWithMoreThan(5, 8);
        assertThat(sql(this::titlesOfUsers)).isEqualTo(five);
    }

    private void usersWithMoreThan(int from, int to) {
        db().insertAll(IntStream.range(from, to)
                .mapToObj(i -> NewUser.email("u" + i).name("u" + i))
                .toList());
    }

    @Test
    void moreParentsThanOneStatementCanBindAreLoaded() {
        int count = 40_000;
        db().insertAll(
                        IntStream.range(0, count)
                                .mapToObj(i -> NewUser.email("u" + i).name("u"))
                                .toList(),
                        nothing());
        List<Long> ids =
                db().from(USERS).orderBy(USERS.id.asc()).select(USERS.id).list();
        db().insertAll(
                        List.of(ids.get(0), ids.get(20_000), ids.get(count - 1)).stream()
                                .map(id -> NewPost.authorId(id).slug("s").title("t" + id))
                                .toList(),
                        nothing());
        List<List<Long>> posts = new ArrayList<>();
        List<QueryEvent> events = statements(() -> posts.addAll(db().from(USERS)
                .orderBy(USERS.id.asc())
                .select(USERS.posts.select(POSTS.authorId))
                .list()));
        assertThat(posts).hasSize(count);
        assertThat(posts.get(0)).containsExactly(ids.get(0));
        assertThat(posts.get(20_000)).containsExactly(ids.get(20_000));
        assertThat(posts.get(count - 1)).containsExactly(ids.get(count - 1));
        assertThat(posts.stream().filter(List::isEmpty)).hasSize(count - 3);
        assertThat(events).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void tenThousandRowsWithThreeRelationsAreFourStatements() {
        int count = 10_000;
        db().insertAll(
                        IntStream.range(0, count)
                                .mapToObj(i -> NewUser.email("u" + i).name("u" + i))
                                .toList(),
                        nothing());
        List<Long> ids =
                db().from(USERS).orderBy(USERS.id.asc()).select(USERS.id).list();
        Post post =
                db().insert(NewPost.authorId(ids.get(0)).slug("s").title("0").views(1));
        List<Long> some = ids.stream().filter(id -> id % 3 == 0).toList();
        db().insertAll(
                        some.stream()
                                .flatMap(id -> Stream.of("a", "b")
                                        .map(title -> NewPost.authorId(id)
                                                .slug(title + id)
                                                .title(title)))
                                .toList(),
                        nothing());
        db().insertAll(
                        some.stream()
                                .map(id -> NewMembership.team("t" + id % 7).userId(id))
                                .toList(),
                        nothing());
        db().insertAll(
                        some.stream()
                                .map(id -> NewComment.postId(post.id())
                                        .body("c" + id)
                                        .authorId(id))
                                .toList(),
                        nothing());
        record Of(long id, List<String> posts, List<String> teams, List<String> comments) {}
        List<Of> read = new ArrayList<>();
        assertThat(statements(() -> read.addAll(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .select(Selection.of(
                                USERS.id,
                                USERS.posts.where(POSTS.views.eq(0L)).select(POSTS.title),
                                USERS.memberships.select(MEMBERSHIPS.team),
                                USERS.comments.select(COMMENTS.body),
                                Of::new))
                        .list())))
                .hasSize(4);
        assertThat(read)
                .isEqualTo(ids.stream()
                        .map(id -> id % 3 == 0
                                ? new Of(id, List.of("a", "b"), List.of("t" + id % 7), List.of("c" + id))
                                : new Of(id, List.of(), List.of(), List.of()))
                        .toList());
    }

    @Test
    void wholeRowsAreLoaded() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        Post first = Blog.post(db(), ada, "1");
        Post second = Blog.post(db(), ada, "2");
        assertThat(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .select(Selection.of(USERS, USERS.posts, WithMany<User, Post>::new))
                        .list())
                .containsExactly(new WithMany<>(ada, List.of(first, second)), new WithMany<>(bob, List.of()));
        assertThat(db().from(USERS).orderBy(USERS.id.asc()).select(USERS.posts).list())
                .containsExactly(List.of(first, second), List.of());
    }

    @Test
    void noParentsAreOneStatement() {
        assertThat(statements(() -> assertThat(titlesOfUsers()).isEmpty())).hasSize(1);
    }

    @Test
    void noKeysAreOneStatement() {
        User ada = Blog.user(db(), "ada");
        Blog.post(db(), ada, "t");
        List<String> sql = sql(() -> assertThat(db().from(POSTS)
                        .select(POSTS.category.select(
                                Selection.of(CATEGORIES.name, CATEGORIES.children, WithMany<String, Category>::new)))
                        .list())
                .containsExactly((WithMany<String, Category>) null));
        assertThat(sql).hasSize(1);
    }

    @Test
    void everyLevelIsOneMoreStatement() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        Post a1 = Blog.post(db(), ada, "a1");
        Post b1 = Blog.post(db(), bob, "b1");
        Comment c1 = Blog.comment(db(), a1, "c1");
        Comment c2 = db().insert(NewComment.postId(a1.id()).body("c2").authorId(bob.id()));
        List<WithMany<User, WithMany<Post, Comment>>> rows = new ArrayList<>();
        assertThat(statements(() -> rows.addAll(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .select(Selection.of(
                                USERS,
                                USERS.posts.select(Selection.of(POSTS, POSTS.comments, WithMany<Post, Comment>::new)),
                                WithMany<User, WithMany<Post, Comment>>::new))
                        .list())))
                .hasSize(3);
        assertThat(rows)
                .containsExactly(
                        new WithMany<>(ada, List.of(new WithMany<>(a1, List.of(c1, c2)))),
                        new WithMany<>(bob, List.of(new WithMany<>(b1, List.of()))));
    }

    @Test
    void severalRelationsDoNotMultiplyRows() {
        User ada = Blog.user(db(), "ada");
        Blog.post(db(), ada, "1");
        Blog.post(db(), ada, "2");
        Blog.post(db(), ada, "3");
        db().insertAll(List.of(
                NewMembership.team("a").userId(ada.id()),
                NewMembership.team("b").userId(ada.id())));
        List<WithTwo<String, String, String>> rows = new ArrayList<>();
        assertThat(statements(() -> rows.addAll(db().from(USERS)
                        .select(Selection.of(
                                USERS.name,
                                USERS.posts.select(POSTS.title),
                                USERS.memberships.select(MEMBERSHIPS.team),
                                WithTwo<String, String, String>::new))
                        .list())))
                .hasSize(3);
        assertThat(rows).containsExactly(new WithTwo<>("ada", List.of("1", "2", "3"), List.of("a", "b")));
    }

    @Test
    void oneRelationIsSelectedTwiceInTwoWays() {
        User ada = Blog.user(db(), "ada");
        db().insert(NewPost.authorId(ada.id()).slug("1").title("read").views(9));
        db().insert(NewPost.authorId(ada.id()).slug("2").title("unread"));
        assertThat(db().from(USERS)
                        .select(Selection.of(
                                USERS.name,
                                USERS.posts.where(POSTS.views.gt(0L)).select(POSTS.title),
                                USERS.posts.where(POSTS.views.eq(0L)).select(POSTS.title),
                                WithTwo<String, String, String>::new))
                        .list())
                .containsExactly(new WithTwo<>("ada", List.of("read"), List.of("unread")));
    }

    @Test
    void conditionsAndOrderHoldForTheRelatedRows() {
        User ada = Blog.user(db(), "ada");
        Blog.user(db(), "bob");
        db().insertAll(List.of(
                NewPost.authorId(ada.id()).slug("1").title("b").views(1),
                NewPost.authorId(ada.id()).slug("2").title("a").views(2),
                NewPost.authorId(ada.id()).slug("3").title("c").views(3)));
        assertThat(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .select(USERS.posts
                                .where(POSTS.views.gt(1L))
                                .where(POSTS.views.lt(10L))
                                .orderBy(POSTS.title.desc())
                                .select(POSTS.title))
                        .list())
                .as("parents without a match stay")
                .containsExactly(List.of("c", "a"), List.of());
        assertThat(db().from(USERS)
                        .where(USERS.name.eq("ada"))
                        .select(USERS.posts.orderBy(
                                POSTS.author.get(u -> u.name).asc(), POSTS.views.desc()))
                        .getOne())
                .extracting(Post::views)
                .containsExactly(3L, 2L, 1L);
        assertThat(db().from(USERS)
                        .where(USERS.name.eq("ada"))
                        .select(USERS.posts.where(POSTS.comments.isNotEmpty()))
                        .getOne())
                .isEmpty();
    }

    @Test
    void withoutAnOrderTheKeyOrders() {
        User ada = Blog.user(db(), "ada");
        List<Post> posts = IntStream.range(0, 20)
                .mapToObj(i -> Blog.post(db(), ada, "p" + (19 - i)))
                .toList();
        assertThat(db().from(USERS).select(USERS.posts).getOne()).isEqualTo(posts);
    }

    @Test
    void theLimitCountsParents() {
        usersWithPosts(5);
        assertThat(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .limit(2)
                        .select(Selection.of(
                                USERS.name, USERS.posts.select(POSTS.title), WithMany<String, String>::new))
                        .list())
                .extracting(WithMany::row, row -> row.many().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("u0", 2), org.assertj.core.groups.Tuple.tuple("u1", 2));
    }

    @Test
    void aFilterByTheRelationDoesNotNarrowWhatIsLoaded() {
        User ada = Blog.user(db(), "ada");
        Blog.post(db(), ada, "hit");
        Blog.post(db(), ada, "miss");
        assertThat(db().from(USERS)
                        .where(USERS.posts.some(POSTS.title.eq("hit")))
                        .select(USERS.posts.select(POSTS.title))
                        .list())
                .containsExactly(List.of("hit", "miss"));
    }

    @Test
    void aTreeIsLoadedLevelByLevel() {
        Category top = Blog.category(db(), "top", null);
        Category a = Blog.category(db(), "a", top);
        Category b = Blog.category(db(), "b", top);
        Category leaf = Blog.category(db(), "leaf", a);
        assertThat(db().from(CATEGORIES)
                        .where(CATEGORIES.parent.isAbsent())
                        .select(CATEGORIES.children.select(
                                Selection.of(CATEGORIES, CATEGORIES.children, WithMany<Category, Category>::new)))
                        .list())
                .containsExactly(List.of(new WithMany<>(a, List.of(leaf)), new WithMany<>(b, List.of())));
    }

    @Test
    void toManyRelationsOfToOneRelationsAreLoaded() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        Post first = Blog.post(db(), ada, "1");
        Post second = Blog.post(db(), ada, "2");
        Post edited =
                db().insert(NewPost.authorId(bob.id()).slug("3").title("3").editorId(ada.id()));
        List<WithTwo<String, String, String>> rows = new ArrayList<>();
        List<String> sql = sql(() -> rows.addAll(db().from(POSTS)
                .orderBy(POSTS.id.asc())
                .select(Selection.of(
                        POSTS.title,
                        POSTS.author.select(USERS.posts.select(POSTS.title)),
                        POSTS.author.select(USERS.edited.select(POSTS.title)),
                        WithTwo<String, String, String>::new))
                .list()));
        assertThat(sql).hasSize(3);
        assertThat(rows)
                .containsExactly(
                        new WithTwo<>(first.title(), List.of("1", "2"), List.of("3")),
                        new WithTwo<>(second.title(), List.of("1", "2"), List.of("3")),
                        new WithTwo<>(edited.title(), List.of("3"), List.of()));
    }

    @Test
    void listsOfRelatedRowsAreImmutable() {
        usersWithPosts(1);
        List<String> titles =
                db().from(USERS).select(USERS.posts.select(POSTS.title)).getOne();
        assertThatThrownBy(() -> titles.add("x")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aTransactionLoadsWhatItWrote() {
        db().run(tx -> {
            User ada = Blog.user(tx, "ada");
            Post post = Blog.post(tx, ada, "t");
            assertThat(tx.from(USERS).select(USERS.posts).list()).containsExactly(List.of(post));
        });
    }

    @Test
    void parentsThatShareARowGetOneEach() {
        User ada = Blog.user(db(), "ada");
        Blog.post(db(), ada, "1");
        Blog.post(db(), ada, "2");
        assertThat(db().from(POSTS).select(POSTS.author).list()).containsExactly(ada, ada);
    }
}
