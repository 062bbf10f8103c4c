package dev.cormorant.guide;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.change.Upsert.excluded;
import static dev.cormorant.guide.blog.Comments.COMMENTS;
import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Status.DRAFT;
import static dev.cormorant.guide.blog.Status.PUBLISHED;
import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.change.WritePlan;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.expression.Predicate;
import dev.cormorant.guide.blog.NewComment;
import dev.cormorant.guide.blog.NewPost;
import dev.cormorant.guide.blog.NewUser;
import dev.cormorant.guide.blog.Post;
import dev.cormorant.guide.blog.User;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Code of the page on writing. */
class WritingTest extends GuideTest.OnBlog {
    @Test
    void insert() {
        // snippet: insert
        Post post = db.insert(NewPost.authorId(ada.id()).title("On looms").status(PUBLISHED));
        // end

        assertThat(post.title()).isEqualTo("On looms");
        assertThat(post.views()).isZero();
        assertThat(post.publishedAt()).isNull();
        assertThat(db.get(POSTS.id, post.id())).isEqualTo(post);
        statements.remove(1);
        shows("insert");
    }

    @Test
    void insertAll() {
        // snippet: insertAll
        List<User> stored = db.insertAll(List.of(
                NewUser.name("Cleo").email("cleo@example.org"),
                NewUser.name("Dan").email("dan@example.org").bio("New here.")));
        // end

        assertThat(stored).extracting(User::name).containsExactly("Cleo", "Dan");
        assertThat(statements).hasSize(2);
    }

    @Test
    void insertMany() {
        long postId = db.from(POSTS).getFirst().id();
        statements.clear();
        // snippet: insertMany
        List<NewComment> comments = IntStream.range(0, 1000)
                .mapToObj(i -> NewComment.postId(postId).authorId(ada.id()).body("Comment " + i))
                .toList();
        db.insertAll(comments, nothing());
        // end

        assertThat(statements).hasSizeLessThan(8);
        assertThat(db.from(COMMENTS).count()).isEqualTo(1002);
    }

    @Test
    void update() {
        // snippet: update
        long changed = db.update(POSTS)
                .set(POSTS.views, POSTS.views.plus(1))
                .set(POSTS.publishedAt, Instant.now())
                .where(POSTS.status.eq(PUBLISHED))
                .execute();
        // end

        assertThat(changed).isEqualTo(2);
        shows("update");
    }

    @Test
    void returning() {
        // snippet: returning
        List<Post> published = db.update(POSTS)
                .set(POSTS.status, PUBLISHED)
                .unset(POSTS.editorId)
                .where(POSTS.status.eq(DRAFT))
                .returning();
        // end

        assertThat(published).singleElement().satisfies(post -> {
            assertThat(post.status()).isEqualTo(PUBLISHED);
            assertThat(post.editorId()).isNull();
        });
        shows("returning");
    }

    @Test
    void delete() {
        // snippet: delete
        long gone = db.delete(POSTS).where(POSTS.authorId.eq(ada.id())).execute();
        // end

        assertThat(gone).isEqualTo(2);
        assertThat(db.from(COMMENTS).exists()).isFalse();
        statements.remove(1);
        shows("delete");
    }

    @Test
    void guard() {
        List<Predicate<dev.cormorant.guide.blog.Posts>> none = List.of();
        assertThatThrownBy(() -> db.delete(POSTS).where(Predicate.allOf(none)))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> shows("guard", e.getMessage()));
        // snippet: allRows
        db.delete(COMMENTS).allRows().execute();
        // end
        assertThat(db.from(COMMENTS).exists()).isFalse();
    }

    @Test
    void upsert() {
        // snippet: upsert
        db.upsert(NewUser.name("Ada Lovelace").email("ada@example.org"))
                .onConflict(USERS.email)
                .doUpdate(u -> u.set(USERS.name, excluded(USERS.name)))
                .execute();
        // end

        assertThat(db.get(USERS.id, ada.id()).name()).isEqualTo("Ada Lovelace");
        statements.remove(1);
        shows("upsert");
    }

    @Test
    void proposed() {
        // snippet: proposed
        List<User> stored = db.upsert(
                        NewUser.name("Ada Lovelace").email("ada@example.org").bio("Countess"))
                .onConflict(USERS.email)
                .doUpdate(USERS.name, USERS.bio)
                .returning();
        // end

        assertThat(stored).containsExactly(new User(ada.id(), "Ada Lovelace", "ada@example.org", "Countess"));
    }

    @Test
    void upsertAll() {
        // snippet: upsertAll
        List<NewUser> people = List.of(
                NewUser.name("Ada").email("ada@example.org"),
                NewUser.name("Eve").email("eve@example.org"));

        long inserted =
                db.upsertAll(USERS, people).onConflict(USERS.email).doNothing().execute();
        // end

        assertThat(inserted).isEqualTo(1);
    }

    @Test
    void checkedBeforeSql() {
        assertThatThrownBy(() -> db.insert(NewPost.authorId(ada.id()).title("x".repeat(121))))
                .isInstanceOf(InvalidValueException.class)
                .satisfies(e -> shows("tooLong", e.getMessage()));
        assertThatThrownBy(() -> db.update(POSTS)
                        .set(POSTS.title, "x".repeat(121))
                        .allRows()
                        .execute())
                .isInstanceOf(InvalidValueException.class);
        assertThat(statements).isEmpty();
    }

    @Test
    void plan() {
        long id = ada.id();
        // snippet: plan
        WritePlan plan = db.delete(USERS).where(USERS.id.eq(id)).plan();
        // end

        assertThat(statements).isEmpty();
        shows("plan", plan.toString());
    }
}
