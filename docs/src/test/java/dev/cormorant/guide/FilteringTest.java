package dev.cormorant.guide;

import static dev.cormorant.expression.Case.when;
import static dev.cormorant.expression.Moments.ago;
import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.guide.blog.Post;
import dev.cormorant.guide.blog.User;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Code of the page on filters: nulls that stay, queries inside, time, SQL, what is computed. */
class FilteringTest extends GuideTest.OnBlog {
    record Rated(String title, String rating) {}

    @Test
    void orNull() {
        // snippet: orNull
        List<User> others =
                db.from(USERS).where(USERS.bio.ne("Writes rarely.").orNull()).list();
        // end

        assertThat(others).containsExactly(ada);
        shows("orNull");
    }

    @Test
    void subquery() {
        // snippet: subquery
        var drafting = db.from(POSTS).where(POSTS.views.eq(0)).select(POSTS.authorId);

        List<User> authors = db.from(USERS)
                .where(USERS.id.in(drafting))
                .orderBy(USERS.name.asc())
                .list();
        // end

        assertThat(authors).containsExactly(ada, bob);
        shows("subquery");
    }

    @Test
    void moments() {
        // snippet: ago
        List<Post> fresh = db.from(POSTS)
                .where(POSTS.createdAt.gte(ago(Duration.ofDays(7))))
                .list();
        // end

        assertThat(fresh).hasSize(3);
    }

    @Test
    void sql() {
        // snippet: sql
        List<Post> odd = db.from(POSTS)
                .where(Predicate.sql(POSTS, "mod({0}, {1}) = 1", POSTS.views, 2))
                .list();
        // end

        assertThat(odd).extracting(Post::title).containsExactly("On engines");
        shows("sql");
    }

    @Test
    void computed() {
        // snippet: computed
        var rating =
                when(POSTS.views.gt(100), "hot").when(POSTS.views.gt(5), "warm").otherwise("cold");

        List<Rated> rated = db.from(POSTS)
                .where(POSTS.views.times(2).plus(1).lt(1000))
                .orderBy(POSTS.title.asc())
                .select(Selection.of(POSTS.title.concat("!"), rating, Rated::new))
                .list();
        // end

        assertThat(rated)
                .containsExactly(
                        new Rated("Hello!", "cold"), new Rated("On engines!", "warm"), new Rated("On notes!", "cold"));
        shows("computed");
    }
}
