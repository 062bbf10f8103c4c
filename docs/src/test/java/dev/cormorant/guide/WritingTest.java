package dev.cormorant.guide;

import static dev.cormorant.change.Change.change;
import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.guide.blog.Comments.COMMENTS;
import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Status.DRAFT;
import static dev.cormorant.guide.blog.Status.PUBLISHED;
import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.change.DeleteOutcome;
import dev.cormorant.change.WritePlan;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.error.UnexpectedCountException;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.guide.blog.NewComment;
import dev.cormorant.guide.blog.NewPost;
import dev.cormorant.guide.blog.NewUser;
import dev.cormorant.guide.blog.Post;
import dev.cormorant.guide.blog.PostCard;
import dev.cormorant.guide.blog.Posts;
import dev.cormorant.guide.blog.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        List<Predicate<Posts>> none = List.of();
        assertThatThrownBy(() -> db.delete(POSTS).where(Predicate.allOf(none)))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> shows("guard", e.getMessage()));
        // snippet: allRows
        db.delete(COMMENTS).allRows().execute();
        // end
        assertThat(db.from(COMMENTS).exists()).isFalse();
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

    @Test
    void outcome() {
        Post looms = db.insert(NewPost.authorId(bob.id()).title("On looms").editorId(ada.id()));
        // snippet: outcome
        DeleteOutcome outcome = db.delete(USERS).where(USERS.id.eq(ada.id())).outcome();
        // end

        assertThat(db.get(POSTS.id, looms.id()).editorId()).isNull();
        shows("outcome", outcome.toString());
    }

    @Test
    void returningId() {
        // snippet: returningId
        long id = db.insert(NewPost.authorId(ada.id()).title("On cards"), POSTS.id);
        // end

        assertThat(db.get(POSTS.id, id).title()).isEqualTo("On cards");
        statements.remove(1);
        shows("returningId");
    }

    record Line(long id, String title, String author) {}

    @Test
    void returningSeveral() {
        List<NewPost> rows = List.of(
                NewPost.authorId(ada.id()).title("On cards"),
                NewPost.authorId(bob.id()).title("On looms"));
        // snippet: returningSeveral
        Selection<Posts, Line> line = Selection.of(POSTS.id, POSTS.title, POSTS.author.get(u -> u.name), Line::new);
        List<Line> lines = db.insertAll(rows, line);
        // end

        assertThat(lines).extracting(Line::author).containsExactly("Ada", "Bob");
    }

    @Test
    void returningShape() {
        // snippet: returningShape
        List<PostCard> cards = db.update(POSTS)
                .set(POSTS.status, PUBLISHED)
                .where(POSTS.authorId.eq(ada.id()))
                .returning(PostCard.class);
        // end

        assertThat(cards).isNotEmpty().extracting(PostCard::author).containsOnly("Ada");
    }

    @Test
    void increment() {
        // snippet: increment
        db.update(POSTS)
                .increment(POSTS.views, 1)
                .where(POSTS.title.eq("Hello"))
                .execute();
        // end

        assertThat(db.from(POSTS).where(POSTS.title.eq("Hello")).getOne().views())
                .isEqualTo(1);
    }

    @Test
    void returningOld() {
        // snippet: returningOld
        List<Integer> views = db.update(POSTS)
                .set(POSTS.views, 0)
                .where(POSTS.status.eq(PUBLISHED))
                .returningOld(POSTS.views);
        // end

        assertThat(views).containsExactlyInAnyOrder(7, 0);
    }

    @Test
    void first() {
        // snippet: first
        List<Post> next = db.update(POSTS)
                .set(POSTS.editorId, bob.id())
                .where(POSTS.editorId.isNull())
                .orderBy(POSTS.createdAt.asc())
                .limit(2)
                .returning();
        // end

        assertThat(next).hasSize(2);
        shows("first");
    }

    @Test
    void expecting() {
        long id = ada.id();
        // snippet: expecting
        db.update(USERS)
                .set(USERS.bio, "Countess")
                .where(USERS.id.eq(id))
                .expectExactly(1)
                .execute();
        // end

        assertThat(db.get(USERS.id, id).bio()).isEqualTo("Countess");
        assertThatThrownBy(() -> db.delete(USERS).allRows().expectAtMost(1).execute())
                .isInstanceOf(UnexpectedCountException.class)
                .satisfies(e -> showsOfAll("expecting", e.getMessage()));
        assertThat(db.from(USERS).count()).isEqualTo(2);
    }

    @Test
    void byKey() {
        // snippet: byKey
        List<User> changed = db.updateAll(
                        USERS,
                        List.of(
                                change(USERS.id, ada.id()).set(USERS.bio, "Countess"),
                                change(USERS.id, bob.id())
                                        .set(USERS.name, "Robert")
                                        .unset(USERS.bio)))
                .returning();
        long gone = db.deleteAll(USERS.id, List.of(ada.id(), bob.id()));
        // end

        assertThat(changed).extracting(User::name).containsExactly("Ada", "Robert");
        assertThat(gone).isEqualTo(2);
    }

    @Test
    void whereIf() {
        Optional<String> name = Optional.of("Bob");
        Optional<String> email = Optional.empty();
        // snippet: whereIf
        db.delete(USERS)
                .whereIf(name, USERS.name::eq)
                .whereIf(email, USERS.email::eq)
                .execute();
        // end

        assertThat(db.from(USERS).list()).containsExactly(ada);
    }
}
