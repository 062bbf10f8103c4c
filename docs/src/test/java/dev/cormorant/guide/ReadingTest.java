package dev.cormorant.guide;

import static dev.cormorant.expression.Predicate.not;
import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Status.DRAFT;
import static dev.cormorant.guide.blog.Status.PUBLISHED;
import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.NotUniqueException;
import dev.cormorant.expression.Predicate;
import dev.cormorant.guide.blog.Post;
import dev.cormorant.guide.blog.Posts;
import dev.cormorant.guide.blog.Status;
import dev.cormorant.guide.blog.User;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Code of the page on reading: rows and conditions. */
class ReadingTest extends GuideTest.OnBlog {
    @Test
    void find() {
        // snippet: find
        Optional<User> user = db.find(USERS.email, "ada@example.org");
        // end

        assertThat(user).contains(ada);
        shows("find");
    }

    @Test
    void get() {
        long id = bob.id();
        // snippet: get
        User user = db.get(USERS.id, id);
        // end

        assertThat(user).isEqualTo(bob);
        assertThatThrownBy(() -> db.get(USERS.email, "nobody@example.org"))
                .isInstanceOf(NotFoundException.class)
                .satisfies(e -> shows("notFound", e.getMessage()));
        assertThatThrownBy(() -> db.find(USERS.name, "Ada"))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> shows("notUnique", e.getMessage()));
    }

    @Test
    void query() {
        // snippet: query
        List<Post> news = db.from(POSTS)
                .where(POSTS.status.eq(PUBLISHED), POSTS.views.lt(100))
                .orderBy(POSTS.views.desc())
                .limit(20)
                .list();
        // end

        assertThat(news).extracting(Post::title).containsExactly("On engines", "Hello");
        shows("query");
    }

    @Test
    void terminals() {
        // snippet: terminals
        var drafts = db.from(POSTS).where(POSTS.status.eq(DRAFT)).orderBy(POSTS.createdAt.asc());

        List<Post> all = drafts.list();
        Optional<Post> oldest = drafts.findFirst();
        Post theOnlyOne = drafts.getOne();
        long howMany = drafts.count();
        boolean any = drafts.exists();
        // end

        assertThat(all).containsExactly(theOnlyOne);
        assertThat(oldest).contains(theOnlyOne);
        assertThat(howMany).isEqualTo(1);
        assertThat(any).isTrue();
        assertThatThrownBy(() -> db.from(USERS).findOne()).isInstanceOf(NotUniqueException.class);
        assertThatThrownBy(() -> db.from(POSTS).where(POSTS.title.eq("?")).getFirst())
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void conditions() {
        // snippet: conditions
        Predicate<Posts> popular = POSTS.views.gte(5).or(POSTS.title.startsWith("On"));
        Predicate<Posts> unedited = POSTS.editorId.isNull();

        List<Post> found = db.from(POSTS)
                .where(popular, unedited, not(POSTS.title.containsIgnoreCase("NOTES")))
                .list();
        // end

        assertThat(found).extracting(Post::title).containsExactly("On engines");
        shows("conditions");
    }

    @Test
    void nulls() {
        // snippet: nulls
        long nobody = db.from(USERS).where(USERS.bio.ne("Writes rarely.")).count();
        long one =
                db.from(USERS).where(USERS.bio.isDistinctFrom("Writes rarely.")).count();
        // end

        assertThat(nobody).isZero();
        assertThat(one).isEqualTo(1);
        assertThatThrownBy(() -> USERS.bio.eq((String) null))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> shows("null", e.getMessage()));
    }

    @Test
    void lists() {
        // snippet: lists
        List<String> names = List.of("Ada", "Bob", "Eve");
        List<User> some = db.from(USERS).where(USERS.name.in(names)).list();
        List<User> none = db.from(USERS).where(USERS.name.in(List.of())).list();
        // end

        assertThat(some).hasSize(2);
        assertThat(none).isEmpty();
        shows("lists");
    }

    @Test
    void optionalConditions() {
        assertThat(search(Optional.empty(), Optional.empty())).hasSize(3);
        assertThat(search(Optional.of("On"), Optional.empty())).hasSize(2);
        assertThat(search(Optional.of("On"), Optional.of(DRAFT))).hasSize(1);
        statements.remove(0);
        shows("search");
    }

    // snippet: search
    List<Post> search(Optional<String> start, Optional<Status> status) {
        return db.from(POSTS)
                .whereIf(start, POSTS.title::startsWith)
                .whereIf(status, s -> POSTS.status.eq(s))
                .list();
    }
    // end
}
