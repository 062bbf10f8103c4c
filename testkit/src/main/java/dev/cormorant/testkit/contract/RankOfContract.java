package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.expression.Partition.partitionBy;
import static dev.cormorant.expression.Ranking.rank;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.query.Standing;
import dev.cormorant.schema.Key;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.User;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the row of a key stands in a query. */
public abstract class RankOfContract extends Contract {
    /** For subclasses. */
    protected RankOfContract() {}

    private List<Post> posts = List.of();

    @BeforeEach
    void posts() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        posts = List.of(
                post(ada, "a", 10, "1.50"),
                post(ada, "b", 30, null),
                post(bob, "x", 30, "0.50"),
                post(ada, "c", 30, "2.50"),
                post(bob, "y", 5, null));
    }

    private Post post(User author, String title, long views, @Nullable String rating) {
        return db().insert(NewPost.authorId(author.id())
                .slug(title)
                .title(title)
                .views(views)
                .rating(rating == null ? null : new BigDecimal(rating)));
    }

    private long id(int post) {
        return posts.get(post).id();
    }

    @Test
    void aRowStandsInTheOrderOfTheQuery() {
        var byTitle = db().from(POSTS).orderBy(POSTS.title.desc());
        assertThat(byTitle.rankOf(POSTS.id, id(4))).contains(new Standing(1, 5));
        assertThat(byTitle.rankOf(POSTS.id, id(2))).contains(new Standing(2, 5));
        assertThat(byTitle.rankOf(POSTS.id, id(0))).contains(new Standing(5, 5));
    }

    @Test
    void withoutAnOrderItIsThatOfTheKey() {
        assertThat(db().from(POSTS).rankOf(POSTS.id, id(0))).contains(new Standing(1, 5));
        assertThat(db().from(POSTS).rankOf(POSTS.id, id(3))).contains(new Standing(4, 5));
    }

    @Test
    void everyRowStandsWhereTheListHasIt() {
        for (var query : List.of(
                db().from(POSTS).orderBy(POSTS.views.desc()),
                db().from(POSTS).orderBy(POSTS.views.asc(), POSTS.rating.desc()),
                db().from(POSTS).orderBy(POSTS.rating.asc()).where(POSTS.views.gt(5L)),
                db().from(POSTS).orderBy(POSTS.author.get(u -> u.name).desc()),
                db().from(POSTS).orderBy(rank().over(POSTS.views.asc()).desc()),
                db().from(POSTS)
                        .orderBy(POSTS.rating.desc())
                        .where(rank().over(partitionBy(POSTS.authorId), POSTS.views.desc())
                                .eq(1L)))) {
            List<Post> rows = query.limit(9).list();
            for (Post post : posts) {
                long position = 1L + rows.indexOf(post);
                assertThat(query.rankOf(POSTS.id, post.id()).map(Standing::position))
                        .as("%s in %s", post.title(), query.sql())
                        .isEqualTo(position == 0 ? Optional.empty() : Optional.of(position));
            }
            assertThat(query.rankOf(POSTS.id, rows.get(0).id()).orElseThrow().total())
                    .isEqualTo(rows.size());
        }
    }

    @Test
    void aRowThatDoesNotMatchStandsNowhere() {
        var known = db().from(POSTS).where(POSTS.views.eq(30L));
        assertThat(known.rankOf(POSTS.id, id(0))).isEmpty();
        assertThat(known.rankOf(POSTS.id, id(2))).contains(new Standing(2, 3));
        assertThat(known.rankOf(POSTS.id, -1L)).isEmpty();
        assertThat(known.where(POSTS.id.in(List.of())).rankOf(POSTS.id, id(2))).isEmpty();
    }

    @Test
    void aKeyMayHaveSeveralColumns() {
        var query = db().from(POSTS).orderBy(POSTS.views.desc());
        long ada = posts.get(0).authorId();
        assertThat(query.rankOf(Key.of(POSTS.authorId, ada).and(POSTS.slug, "b")))
                .contains(new Standing(3, 5));
        assertThat(query.rankOf(Key.of(POSTS.slug, "y").and(POSTS.authorId, ada)))
                .isEmpty();
    }

    @Test
    void itIsOneStatement() {
        assertThat(statements(() -> db().from(POSTS)
                        .where(POSTS.views.gt(5L))
                        .orderBy(POSTS.title.asc())
                        .select(POSTS.comments)
                        .rankOf(POSTS.id, id(0))))
                .hasSize(1);
    }

    @Test
    void itIsOfOneRowOfTheTable() {
        var all = db().from(POSTS);
        refused(() -> all.rankOf(POSTS.title, "a"), "neither the primary key nor unique");
        refused(() -> all.rankOf(POSTS.authorId, 1L), "Posts: rankOf(authorId)");
        refused(() -> all.limit(2).rankOf(POSTS.id, 1L), "both say how many rows");
        refused(() -> all.distinctOn(POSTS.authorId).rankOf(POSTS.id, 1L), "is of rows of the table");
        refused(() -> all.select(POSTS.views).distinct().rankOf(POSTS.id, 1L), "is of rows of the table");
        refused(() -> all.select(rows()).rankOf(POSTS.id, 1L), "is of rows of the table");
    }

    private void refused(ThrowingCallable call, String message) {
        assertThat(statements(() -> assertThatThrownBy(call)
                        .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
                        .hasMessageContaining(message)))
                .isEmpty();
    }
}
