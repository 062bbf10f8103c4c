package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewComment;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.Posts;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One value for all related rows of a row: where it may stand, of what type it is, and what it is where there are none. */
public abstract class RelatedAggregateContract extends Contract {
    /** For subclasses. */
    protected RelatedAggregateContract() {}

    record Pair<A extends @Nullable Object, B extends @Nullable Object>(A left, B right) {}

    /** Ada wrote a and b, bob wrote c and edited a, eve did nothing; a has two comments, the first of them by bob. */
    @BeforeEach
    void blog() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        Blog.user(db(), "eve");
        Post a = db().insert(NewPost.authorId(ada.id())
                .slug("a")
                .title("a")
                .editorId(bob.id())
                .views(10));
        db().insert(NewPost.authorId(ada.id()).slug("b").title("b").views(5));
        db().insert(NewPost.authorId(bob.id()).slug("c").title("c").views(7));
        db().insert(NewComment.postId(a.id()).body("first").authorId(bob.id()).likes(3));
        db().insert(NewComment.postId(a.id()).body("second").likes(4));
    }

    private <V extends @Nullable Object> List<V> users(Selection<? super Users, V> what) {
        return db().from(USERS).orderBy(USERS.name.asc()).select(what).list();
    }

    private List<String> usersWhere(Predicate<? super Users> condition) {
        return db().from(USERS)
                .where(condition)
                .orderBy(USERS.name.asc())
                .select(USERS.name)
                .list();
    }

    private <V extends @Nullable Object> List<V> posts(Selection<? super Posts, V> what) {
        return db().from(POSTS).orderBy(POSTS.title.asc()).select(what).list();
    }

    private static void refused(ThrowingCallable call, String... words) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContainingAll(words);
    }

    @Test
    void sumsAndAveragesAreNullForNoRows() {
        assertThat(users(USERS.posts.sum(POSTS.views)))
                .containsExactly(new BigDecimal("15"), new BigDecimal("7"), null);
        assertThat(users(USERS.posts.sum(POSTS.views).coalesce(BigDecimal.ZERO)))
                .containsExactly(new BigDecimal("15"), new BigDecimal("7"), BigDecimal.ZERO);
        assertThat(users(USERS.posts.avg(POSTS.views)))
                .containsExactly(new BigDecimal("7.5000"), new BigDecimal("7.0000"), null);
        assertThat(posts(POSTS.comments.sumAsLong(COMMENTS.likes))).containsExactly(7L, null, null);
        assertThat(posts(POSTS.comments.avg(COMMENTS.likes))).containsExactly(new BigDecimal("3.5000"), null, null);
        assertThat(posts(POSTS.comments.max(COMMENTS.likes))).containsExactly(4, null, null);
    }

    @Test
    void onlyRowsThatMatchAreAggregated() {
        assertThat(users(USERS.posts.where(POSTS.views.lt(10L)).max(POSTS.views)))
                .containsExactly(5L, 7L, null);
        assertThat(users(USERS.posts.where(POSTS.comments.isNotEmpty()).sum(POSTS.views)))
                .containsExactly(new BigDecimal("10"), null, null);
    }

    @Test
    void whatIsAggregatedMayBeComputed() {
        assertThat(users(USERS.posts.max(POSTS.views.plus(1L)))).containsExactly(11L, 8L, null);
        assertThat(users(USERS.posts.min(POSTS.editor.get(u -> u.name)))).containsExactly("bob", null, null);
        assertThat(users(USERS.posts.countDistinct(POSTS.views.minus(POSTS.views))))
                .containsExactly(1L, 1L, 0L);
    }

    @Test
    void relationsNestAtAnyDepth() {
        assertThat(users(USERS.posts.max(POSTS.comments.count()))).containsExactly(2L, 0L, null);
        assertThat(users(USERS.posts.sumAsLong(POSTS.comments.max(COMMENTS.likes))))
                .containsExactly(4L, null, null);
        assertThat(usersWhere(USERS.posts.some(
                        POSTS.comments.sumAsLong(COMMENTS.likes).eq(7L))))
                .containsExactly("ada");
        assertThat(usersWhere(USERS.posts.every(POSTS.comments.exists().eq(false))))
                .containsExactly("bob", "eve");
    }

    @Test
    void theyAreReachedThroughRelationsToOneRow() {
        assertThat(posts(POSTS.author.get(u -> u.posts.max(POSTS.views)))).containsExactly(10L, 10L, 7L);
        assertThat(posts(POSTS.editor.get(u -> u.posts.sum(POSTS.views))))
                .containsExactly(new BigDecimal("7"), null, null);
        assertThat(posts(POSTS.author.get(u -> u.posts.exists()))).containsExactly(true, true, true);
    }

    @Test
    void behindARelationThatLeadsNowhereThereIsNothingToCount() {
        assertThat(posts(POSTS.editor.get(u -> u.posts.count()))).containsExactly(1L, 0L, 0L);
        assertThat(posts(POSTS.editor.get(u -> u.posts.exists()))).containsExactly(true, false, false);
        assertThat(db().update(POSTS)
                        .set(POSTS.title, "d")
                        .where(POSTS.title.eq("b"))
                        .returning(POSTS.editor.get(u -> u.posts.count())))
                .containsExactly(0L);
    }

    @Test
    void writesAskTheSameOfRowsThatAreNotThere() {
        List<Predicate<Posts>> asked = List.of(
                POSTS.editor.get(u -> u.posts.count()).eq(0L),
                POSTS.editor.get(u -> u.posts.exists()).eq(false),
                POSTS.editor.get(u -> u.name.coalesce("none")).eq("none"),
                POSTS.editor.get(u -> u.posts.count().plus(1L)).lt(2L));
        for (Predicate<Posts> condition : asked) {
            assertThat(db().from(POSTS)
                            .where(condition)
                            .orderBy(POSTS.slug.asc())
                            .select(POSTS.slug)
                            .list())
                    .containsExactly("b", "c");
            assertThat(db().update(POSTS).set(POSTS.title, "d").where(condition).execute())
                    .isEqualTo(2);
        }
    }

    @Test
    void theyFilterAndOrder() {
        assertThat(usersWhere(USERS.posts.max(POSTS.views).gt(7L))).containsExactly("ada");
        assertThat(usersWhere(USERS.posts.max(POSTS.views).isNull())).containsExactly("eve");
        assertThat(usersWhere(USERS.posts.exists().eq(USERS.comments.exists()))).containsExactly("bob", "eve");
        assertThat(db().from(USERS)
                        .orderBy(USERS.posts.min(POSTS.views).desc())
                        .select(USERS.name)
                        .list())
                .containsExactly("eve", "bob", "ada");
        assertThat(db().from(USERS)
                        .orderBy(
                                USERS.posts.exists().asc(),
                                USERS.posts.sum(POSTS.views).asc())
                        .select(USERS.name)
                        .list())
                .containsExactly("eve", "bob", "ada");
    }

    @Test
    void theyAreAggregatedThemselves() {
        assertThat(db().from(USERS)
                        .select(Selection.of(
                                USERS.posts.count().max(),
                                USERS.posts.max(POSTS.views).sum(),
                                Pair<Long, BigDecimal>::new))
                        .list())
                .containsExactly(new Pair<>(2L, new BigDecimal("17")));
    }

    @Test
    void theyMakeNoGroups() {
        refused(() -> db().from(USERS).groupBy(USERS.posts.count()), "Users: groupBy(..)", "related rows");
        refused(() -> db().from(USERS).groupBy(USERS.posts.exists()), "related rows");
        refused(() -> db().from(POSTS).groupBy(POSTS.author.get(u -> u.posts.count())), "related rows");
        assertThat(db().from(POSTS)
                        .groupBy(POSTS.author.get(u -> u.name))
                        .select(rows())
                        .list())
                .containsExactlyInAnyOrder(2L, 1L);
    }

    @Test
    void writesGiveThemBack() {
        assertThat(db().update(USERS)
                        .set(USERS.bio, "x")
                        .where(USERS.posts.isNotEmpty())
                        .returning(Selection.of(
                                USERS.posts.sum(POSTS.views), USERS.posts.exists(), Pair<BigDecimal, Boolean>::new)))
                .containsExactlyInAnyOrder(
                        new Pair<>(new BigDecimal("15"), true), new Pair<>(new BigDecimal("7"), true));
        assertThat(db().update(USERS)
                        .set(USERS.bio, USERS.posts.max(POSTS.title))
                        .where(USERS.posts.max(POSTS.views).gt(7L))
                        .returning(USERS.bio))
                .containsExactly("b");
    }

    @Test
    void allOfThemAreOneStatement() {
        assertThat(statements(() -> users(Selection.of(
                        USERS.posts.max(POSTS.title),
                        USERS.posts.where(POSTS.views.gt(5L)).exists(),
                        Pair::new))))
                .hasSize(1);
    }

    @Test
    void whatIsUnknownOfOneRowIsNotTrueOfEveryRow() {
        assertThat(usersWhere(USERS.posts.every(POSTS.editor.get(u -> u.name).eq("bob"))))
                .containsExactly("eve");
        assertThat(usersWhere(USERS.posts.every(POSTS.views.gt(5L)))).containsExactly("bob", "eve");
        assertThat(usersWhere(USERS.posts.every(POSTS.views.gt(5L).or(POSTS.title.eq("b")))))
                .containsExactly("ada", "bob", "eve");
        assertThat(usersWhere(USERS.posts.every(Predicate.anyOf(List.of())))).containsExactly("eve");
        assertThat(usersWhere(USERS.posts.every(Predicate.allOf(List.of())))).containsExactly("ada", "bob", "eve");
        assertThat(usersWhere(Predicate.not(USERS.posts.every(POSTS.views.gt(5L)))))
                .containsExactly("ada");
    }

    @Test
    void listsThatAreCutAreNotAggregated() {
        var top = USERS.posts.orderBy(POSTS.views.desc()).limit(1);
        refused(() -> top.sum(POSTS.views), "Users.posts: sum(Posts.views)", "limit(..)", "leave them out");
        refused(() -> top.max(POSTS.views), "max(Posts.views)");
        refused(() -> top.some(POSTS.views.gt(1L)), "some(..)");
        refused(() -> top.every(POSTS.views.gt(1L)), "every(..)");
        refused(top::exists, "exists()");
        refused(USERS.posts.where(POSTS.views.gt(1L)).offset(1)::isEmpty, "isEmpty()");
        assertThat(users(top.count())).containsExactly(2L, 1L, 0L);
    }

    @Test
    void aggregatesAreOfSingleRows() {
        Expression<Posts, BigDecimal> sum = POSTS.views.sum();
        refused(() -> USERS.posts.max(sum), "max(sum(Posts.views))", "single rows");
        refused(() -> sum.count(), "single rows");
        refused(() -> rows().where(rows().gt(1L)), "single rows");
        refused(() -> USERS.posts.where(rows().gt(1L)), "Users.posts", "single related rows");
        refused(() -> USERS.posts.some(sum.gt(BigDecimal.ONE)), "Users.posts", "single related rows");
        refused(() -> USERS.posts.sum(POSTS.title), "Posts.title", "a number");
        refused(() -> USERS.posts.sumAsLong(POSTS.views), "Posts.views", "use sum()");
        refused(() -> USERS.posts.sumAsDouble(POSTS.views), "Posts.views", "use sum()");
    }
}
