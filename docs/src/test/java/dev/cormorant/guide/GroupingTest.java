package dev.cormorant.guide;

import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Status.PUBLISHED;
import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.expression.Selection;
import dev.cormorant.guide.blog.Post;
import dev.cormorant.guide.blog.Status;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Code of the page on groups: aggregates, groups, distinct rows, several queries. */
class GroupingTest extends GuideTest.OnBlog {
    record Numbers(Long posts, BigDecimal views, @Nullable BigDecimal average) {}

    record PerAuthor(Long author, Long posts, @Nullable Integer most) {}

    record PerStatus(Status status, Long posts) {}

    @Test
    void aggregates() {
        // snippet: aggregates
        Numbers numbers = db.from(POSTS)
                .select(Selection.of(rows(), POSTS.views.sum().orZero(), POSTS.views.avg(), Numbers::new))
                .getOne();
        // end

        assertThat(numbers).isEqualTo(new Numbers(3L, BigDecimal.valueOf(7), new BigDecimal("2.3333")));
        shows("aggregates");
    }

    @Test
    void groups() {
        // snippet: groups
        List<PerAuthor> authors = db.from(POSTS)
                .where(POSTS.status.eq(PUBLISHED))
                .groupBy(POSTS.authorId)
                .select(Selection.of(POSTS.authorId, rows(), POSTS.views.max(), PerAuthor::new))
                .having(rows().gte(1L))
                .orderBy(rows().desc())
                .limit(10)
                .list();
        // end

        assertThat(authors).containsExactly(new PerAuthor(bob.id(), 1L, 0), new PerAuthor(ada.id(), 1L, 7));
        shows("groups");
        assertThatThrownBy(() -> db.from(POSTS).groupBy(POSTS.authorId).select(POSTS.title))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> shows("ungrouped", e.getMessage()));
    }

    @Test
    void filled() {
        // snippet: filled
        List<PerStatus> all = db.from(POSTS)
                .groupBy(POSTS.status)
                .select(Selection.of(POSTS.status, rows(), PerStatus::new))
                .filledWith(List.of(Status.values()))
                .orderBy(POSTS.status.asc())
                .list();
        // end

        assertThat(all).hasSize(Status.values().length);
    }

    @Test
    void distinctOn() {
        // snippet: distinctOn
        List<Post> best = db.from(POSTS)
                .distinctOn(POSTS.authorId)
                .orderBy(POSTS.views.desc())
                .list();
        // end

        assertThat(best).extracting(Post::title).containsExactly("On engines", "Hello");
        shows("distinctOn");
    }

    @Test
    void union() {
        // snippet: union
        var names = db.from(USERS).select(USERS.name);
        var titles = db.from(POSTS).where(POSTS.views.gt(0)).select(POSTS.title);

        List<String> words =
                names.unionAll(titles).orderBy(USERS.name.asc()).limit(5).list();
        // end

        assertThat(words).containsExactly("Ada", "Bob", "On engines");
        shows("union");
    }
}
