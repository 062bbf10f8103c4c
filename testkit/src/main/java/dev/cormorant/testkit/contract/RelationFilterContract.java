package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.Predicate.anyOf;
import static dev.cormorant.expression.Predicate.not;
import static dev.cormorant.testkit.blog.Categories.CATEGORIES;
import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Profiles.PROFILES;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Predicate;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Categories;
import dev.cormorant.testkit.blog.Category;
import dev.cormorant.testkit.blog.NewComment;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewProfile;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.Posts;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions on what a row is related to. */
public abstract class RelationFilterContract extends Contract {
    /** For subclasses. */
    protected RelationFilterContract() {}

    /** Ada wrote a and b, bob edited a and has a profile, eve did nothing; a has two comments, one of them by bob. */
    @BeforeEach
    void rows() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        Blog.user(db(), "eve");
        db().insert(NewProfile.userId(bob.id()).motto("build"));
        Post a = db().insert(NewPost.authorId(ada.id())
                .slug("a")
                .title("a")
                .editorId(bob.id())
                .views(10));
        db().insert(NewPost.authorId(ada.id()).slug("b").title("b").views(5));
        db().insert(NewComment.postId(a.id()).body("first").authorId(bob.id()).likes(3));
        db().insert(NewComment.postId(a.id()).body("second"));
    }

    private List<String> users(Predicate<? super Users> condition) {
        return db().from(USERS)
                .where(condition)
                .orderBy(USERS.name.asc())
                .select(USERS.name)
                .list();
    }

    private List<String> posts(Predicate<? super Posts> condition) {
        return db().from(POSTS)
                .where(condition)
                .orderBy(POSTS.title.asc())
                .select(POSTS.title)
                .list();
    }

    @Test
    void hasAsksTheRelatedRow() {
        assertThat(posts(POSTS.author.has(USERS.name.eq("ada")))).containsExactly("a", "b");
        assertThat(posts(POSTS.author.has(USERS.name.eq("bob")))).isEmpty();
        assertThat(posts(POSTS.editor.has(USERS.name.eq("bob")))).containsExactly("a");
        assertThat(users(USERS.profile.has(PROFILES.motto.eq("build")))).containsExactly("bob");
    }

    @Test
    void hasNotHoldsWithoutARelatedRowToo() {
        assertThat(posts(POSTS.editor.hasNot(USERS.name.eq("bob")))).containsExactly("b");
        assertThat(posts(POSTS.editor.hasNot(USERS.name.eq("eve")))).containsExactly("a", "b");
        assertThat(posts(POSTS.editor.hasNot(USERS.bio.eq("x")))).containsExactly("a", "b");
        assertThat(posts(not(POSTS.editor.has(USERS.bio.eq("x"))))).containsExactly("a", "b");
    }

    @Test
    void presenceIsAsked() {
        assertThat(posts(POSTS.editor.isPresent())).containsExactly("a");
        assertThat(posts(POSTS.editor.isAbsent())).containsExactly("b");
        assertThat(users(USERS.profile.isPresent())).containsExactly("bob");
        assertThat(users(USERS.profile.isAbsent())).containsExactly("ada", "eve");
    }

    @Test
    void someFindsAParentOnce() {
        assertThat(users(USERS.posts.some(POSTS.views.gt(1L)))).containsExactly("ada");
        assertThat(users(USERS.posts.some(POSTS.title.eq("c")))).isEmpty();
        assertThat(db().from(USERS).where(USERS.posts.some(POSTS.views.gt(1L))).count())
                .isEqualTo(1);
    }

    @Test
    void noneHoldsWithoutRelatedRowsToo() {
        assertThat(users(USERS.posts.none(POSTS.title.eq("a")))).containsExactly("bob", "eve");
        assertThat(users(USERS.posts.none(POSTS.title.eq("c")))).containsExactly("ada", "bob", "eve");
    }

    @Test
    void emptinessIsAsked() {
        assertThat(users(USERS.posts.isEmpty())).containsExactly("bob", "eve");
        assertThat(users(USERS.posts.isNotEmpty())).containsExactly("ada");
        assertThat(users(USERS.edited.isNotEmpty())).containsExactly("bob");
        assertThat(posts(POSTS.comments.isEmpty())).containsExactly("b");
    }

    @Test
    void conditionsInOneCallHoldForTheSameRow() {
        assertThat(users(USERS.posts.some(POSTS.title.eq("a").and(POSTS.views.eq(10L)))))
                .containsExactly("ada");
        assertThat(users(USERS.posts.some(POSTS.title.eq("a").and(POSTS.views.eq(5L)))))
                .isEmpty();
    }

    @Test
    void conditionsInTwoCallsMayHoldForTwoRows() {
        assertThat(users(USERS.posts.some(POSTS.title.eq("a")).and(USERS.posts.some(POSTS.views.eq(5L)))))
                .containsExactly("ada");
    }

    @Test
    void alternativesStayInsideTheRelation() {
        assertThat(users(USERS.posts.some(POSTS.title.eq("x").or(POSTS.title.eq("a")))))
                .containsExactly("ada");
        assertThat(users(USERS.posts.none(POSTS.title.eq("x").or(POSTS.title.eq("y")))))
                .containsExactly("ada", "bob", "eve");
        assertThat(users(USERS.posts.isEmpty().or(USERS.name.eq("ada")))).containsExactly("ada", "bob", "eve");
        assertThat(users(USERS.posts.isEmpty().and(USERS.name.eq("ada")))).isEmpty();
    }

    @Test
    void decidedConditionsAreDecidedInsideARelationToo() {
        assertThat(users(USERS.posts.some(anyOf(List.of())))).isEmpty();
        assertThat(users(USERS.posts.none(anyOf(List.of())))).containsExactly("ada", "bob", "eve");
        assertThat(users(USERS.posts.some(Predicate.allOf(List.of())))).containsExactly("ada");
        assertThat(users(USERS.posts.some(POSTS.id.notIn(List.of())))).containsExactly("ada");
    }

    @Test
    void relationsNest() {
        assertThat(users(USERS.posts.some(POSTS.comments.some(COMMENTS.author.has(USERS.name.eq("bob"))))))
                .containsExactly("ada");
        assertThat(users(USERS.posts.some(POSTS.comments.none(COMMENTS.likes.gt(0)))))
                .containsExactly("ada");
        assertThat(users(USERS.posts.none(POSTS.comments.isEmpty()))).containsExactly("bob", "eve");
        assertThat(users(USERS.posts.some(POSTS.author.has(USERS.posts.some(POSTS.title.eq("b"))))))
                .containsExactly("ada");
        assertThat(users(USERS.comments.some(COMMENTS.post.has(POSTS.editor.has(USERS.name.eq("bob"))))))
                .containsExactly("bob");
    }

    @Test
    void relatedValuesAreCompared() {
        assertThat(posts(POSTS.author.get(u -> u.name).eq("ada"))).containsExactly("a", "b");
        assertThat(posts(POSTS.editor.get(u -> u.name).isNull())).containsExactly("b");
        assertThat(posts(POSTS.editor.get(u -> u.name).ne("eve"))).containsExactly("a");
        assertThat(posts(POSTS.editor.get(u -> u.profile.get(p -> p.motto)).eq("build")))
                .containsExactly("a");
        assertThat(posts(POSTS.title.eq(POSTS.author.get(u -> u.name)))).isEmpty();
        assertThat(posts(POSTS.author.get(u -> u.name).lt(POSTS.editor.get(u -> u.name))))
                .containsExactly("a");
        assertThat(users(USERS.posts.some(POSTS.editor.get(u -> u.name).eq("bob"))))
                .containsExactly("ada");
    }

    @Test
    void relatedRowsAreCounted() {
        assertThat(users(USERS.posts.count().eq(2L))).containsExactly("ada");
        assertThat(users(USERS.posts.count().eq(0L))).containsExactly("bob", "eve");
        assertThat(users(USERS.posts.count().lt(1L))).containsExactly("bob", "eve");
        assertThat(users(USERS.posts.count().in(List.of(0L, 2L)))).containsExactly("ada", "bob", "eve");
        assertThat(users(USERS.posts.where(POSTS.views.gt(7L)).count().eq(1L))).containsExactly("ada");
        assertThat(users(USERS.posts.count().gt(USERS.comments.count()))).containsExactly("ada");
        assertThat(posts(POSTS.comments
                        .where(COMMENTS.author.isPresent())
                        .count()
                        .eq(1L)))
                .containsExactly("a");
    }

    @Test
    void aTableIsRelatedToItself() {
        Category top = Blog.category(db(), "top", null);
        Category sub = Blog.category(db(), "sub", top);
        Blog.category(db(), "leaf", sub);
        assertThat(categories(CATEGORIES.parent.has(CATEGORIES.name.eq("top")))).containsExactly("sub");
        assertThat(categories(CATEGORIES.children.some(CATEGORIES.name.eq("leaf"))))
                .containsExactly("sub");
        assertThat(categories(CATEGORIES.children.some(CATEGORIES.children.isNotEmpty())))
                .containsExactly("top");
        assertThat(categories(CATEGORIES.children.isEmpty())).containsExactly("leaf");
        assertThat(categories(
                        CATEGORIES.parent.get(p -> p.parent.get(pp -> pp.name)).eq("top")))
                .containsExactly("leaf");
        assertThat(categories(CATEGORIES.children.count().eq(1L))).containsExactly("sub", "top");
    }

    private List<String> categories(Predicate<? super Categories> condition) {
        return db().from(CATEGORIES)
                .where(condition)
                .orderBy(CATEGORIES.name.asc())
                .select(CATEGORIES.name)
                .list();
    }

    @Test
    void aConditionOnRelationsIsOneStatement() {
        assertThat(statements(() -> users(USERS.posts.some(POSTS.comments.some(COMMENTS.body.contains("first"))))))
                .hasSize(1);
    }
}
