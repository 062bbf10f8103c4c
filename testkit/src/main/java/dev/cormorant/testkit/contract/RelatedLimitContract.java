package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.expression.Selection;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Comments;
import dev.cormorant.testkit.blog.NewComment;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.Posts;
import dev.cormorant.testkit.blog.User;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Limit and offset of related rows count the rows of each parent, of those that match. */
public abstract class RelatedLimitContract extends Contract {
    /** For subclasses. */
    protected RelatedLimitContract() {}

    @BeforeEach
    void posts() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        Blog.user(db(), "cyd");
        for (String title : List.of("a", "b", "c", "d", "e")) {
            Blog.post(db(), ada, title);
        }
        Blog.post(db(), bob, "x");
    }

    private List<List<String>> titles(Selection<dev.cormorant.testkit.blog.Users, List<String>> of) {
        return db().from(USERS).orderBy(USERS.id.asc()).select(of).list();
    }

    @Test
    void aLimitIsOfEachParent() {
        assertThat(titles(USERS.posts.orderBy(POSTS.title.desc()).limit(2).select(POSTS.title)))
                .containsExactly(List.of("e", "d"), List.of("x"), List.of());
    }

    @Test
    void anOffsetIsOfEachParent() {
        assertThat(titles(USERS.posts.orderBy(POSTS.title.asc()).offset(3).select(POSTS.title)))
                .containsExactly(List.of("d", "e"), List.of(), List.of());
        assertThat(titles(USERS.posts
                        .orderBy(POSTS.title.asc())
                        .limit(2)
                        .offset(1)
                        .select(POSTS.title)))
                .containsExactly(List.of("b", "c"), List.of(), List.of());
    }

    @Test
    void rowsThatDoNotMatchAreNotCounted() {
        assertThat(titles(USERS.posts
                        .where(POSTS.title.gt("b"))
                        .orderBy(POSTS.title.asc())
                        .limit(2)
                        .select(POSTS.title)))
                .containsExactly(List.of("c", "d"), List.of("x"), List.of());
    }

    @Test
    void theOrderOfTheWordsMeansNothing() {
        List<List<String>> wanted = List.of(List.of("d"), List.of(), List.of());
        assertThat(titles(USERS.posts
                        .where(POSTS.title.gt("b"))
                        .orderBy(POSTS.title.asc())
                        .offset(1)
                        .limit(1)
                        .select(POSTS.title)))
                .isEqualTo(wanted);
        assertThat(titles(USERS.posts
                        .limit(1)
                        .offset(1)
                        .orderBy(POSTS.title.asc())
                        .where(POSTS.title.gt("b"))
                        .select(POSTS.title)))
                .isEqualTo(wanted);
    }

    @Test
    void rowsMayBeAskedWhetherTheyHaveRelatedOnes() {
        Post a = db().from(POSTS).where(POSTS.title.eq("a")).getOne();
        Blog.comment(db(), a, "first");
        assertThat(titles(USERS.posts
                        .where(POSTS.comments.exists().eq(false))
                        .orderBy(POSTS.title.asc())
                        .limit(2)
                        .select(POSTS.title)))
                .containsExactly(List.of("b", "c"), List.of("x"), List.of());
        assertThat(titles(USERS.posts
                        .where(POSTS.author.has(USERS.posts.every(POSTS.comments.isEmpty())))
                        .limit(2)
                        .select(POSTS.title)))
                .containsExactly(List.of(), List.of("x"), List.of());
    }

    @Test
    void withoutAnOrderItIsThatOfTheKey() {
        assertThat(titles(USERS.posts.limit(1).select(POSTS.title)))
                .containsExactly(List.of("a"), List.of("x"), List.of());
    }

    @Test
    void noRowsAreAskedForWithoutAStatement() {
        assertThat(statements(() -> assertThat(titles(USERS.posts.limit(0).select(POSTS.title)))
                        .containsExactly(List.of(), List.of(), List.of())))
                .hasSize(1);
    }

    @Test
    void theStatementIsTheSameForAnyNumberOfParents() {
        List<String> all = sql(() -> titles(USERS.posts.limit(2).select(POSTS.title)));
        assertThat(all).hasSize(2);
        db().delete(USERS).where(USERS.name.eq("cyd")).execute();
        Blog.user(db(), "dan");
        assertThat(sql(() -> titles(USERS.posts.limit(3).select(POSTS.title)))).isEqualTo(all);
    }

    @Test
    void limitsAreOfEachParentAtEachLevel() {
        List<Post> posts = db().from(POSTS).orderBy(POSTS.title.asc()).list();
        List<NewComment> comments = new ArrayList<>();
        for (Post post : posts) {
            for (int i = 0; i < 3; i++) {
                comments.add(NewComment.postId(post.id()).body(post.title() + i));
            }
        }
        db().insertAll(comments);
        Selection<Posts, List<String>> newest =
                POSTS.comments.orderBy(COMMENTS.id.desc()).limit(2).select((Selection<Comments, String>) COMMENTS.body);
        List<List<List<String>>> found = new ArrayList<>();
        assertThat(statements(() -> found.addAll(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .select(USERS.posts.orderBy(POSTS.title.asc()).limit(2).select(newest))
                        .list())))
                .hasSize(3);
        assertThat(found)
                .containsExactly(
                        List.of(List.of("a2", "a1"), List.of("b2", "b1")), List.of(List.of("x2", "x1")), List.of());
    }

    @Test
    void aNegativeNumberIsRefused() {
        assertThatThrownBy(() -> USERS.posts.limit(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Users.posts: limit(-1): the number of rows is at least 0");
        assertThatThrownBy(() -> USERS.posts.limit(1).offset(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Users.posts: offset(-1): the number of rows is at least 0");
    }
}
