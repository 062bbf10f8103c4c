package dev.cormorant.guide;

import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.expression.Partition.partitionBy;
import static dev.cormorant.expression.Ranking.rank;
import static dev.cormorant.expression.Ranking.rowNumber;
import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Status.PUBLISHED;
import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.guide.blog.Post;
import dev.cormorant.guide.blog.Posts;
import dev.cormorant.guide.blog.Status;
import dev.cormorant.query.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Code of the page on groups: aggregates, groups, distinct rows, several queries. */
class GroupingTest extends GuideTest.OnBlog {
    record Numbers(Long posts, BigDecimal views, @Nullable BigDecimal average) {}

    record PerAuthor(Long author, Long posts, @Nullable Integer most) {}

    record Ranked(String title, long rank, @Nullable BigDecimal viewsOfAuthor) {}

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
    void ranks() {
        // snippet: ranks
        List<Ranked> ranked = db.from(POSTS)
                .orderBy(POSTS.title.asc())
                .select(Selection.of(
                        POSTS.title,
                        rank().over(partitionBy(POSTS.authorId), POSTS.views.desc()),
                        POSTS.views.sum().over(partitionBy(POSTS.authorId)),
                        Ranked::new))
                .list();
        // end

        assertThat(ranked).hasSize(3).extracting(Ranked::rank).containsOnly(1L, 2L);
        shows("ranks");
    }

    @Test
    void best() {
        // snippet: best
        List<String> best = db.from(POSTS)
                .where(
                        POSTS.status.eq(PUBLISHED),
                        rowNumber()
                                .over(partitionBy(POSTS.authorId), POSTS.views.desc())
                                .lte(3L))
                .orderBy(POSTS.title.asc())
                .select(POSTS.title)
                .list();
        // end

        assertThat(best).hasSize(2);
        shows("best");
    }

    @Test
    void rankedBefore() {
        // snippet: rankedBefore
        Predicate<Posts> first = rank().over(POSTS.views.desc()).eq(1L);

        List<Post> mostRead = db.from(POSTS)
                .where(POSTS.id.in(db.from(POSTS).where(first).select(POSTS.id)), POSTS.status.eq(PUBLISHED))
                .list();
        // end

        assertThat(mostRead).hasSize(1);
    }

    @Test
    void rankOf() {
        // snippet: rankOf
        Optional<Standing> standing = db.from(USERS).orderBy(USERS.name.desc()).rankOf(USERS.id, bob.id());
        // end

        assertThat(standing).contains(new Standing(1, 2));
        shows("rankOf");
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
