package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.expression.Partition.partitionBy;
import static dev.cormorant.expression.Ranking.denseRank;
import static dev.cormorant.expression.Ranking.rank;
import static dev.cormorant.expression.Ranking.rowNumber;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Selection;
import dev.cormorant.page.Slice;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.Posts;
import dev.cormorant.testkit.blog.User;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where rows stand among the rows of their query: selected, ordered by, and beside lists, cursors and pages. */
public abstract class RankContract extends Contract {
    /** For subclasses. */
    protected RankContract() {}

    /** The title of a post, and where it stands. */
    record Ranked(String title, long rank) {
        @Override
        public String toString() {
            return title + rank;
        }
    }

    /** Somebody, and where the posts stand. */
    record Writer(String name, List<Ranked> posts) {}

    @BeforeEach
    void posts() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        Blog.user(db(), "cyd");
        post(ada, "a", 10, "1.50");
        post(bob, "x", 30, null);
        post(ada, "b", 30, "2.50");
        post(ada, "c", 30, null);
        post(bob, "y", 20, "2.50");
        post(ada, "d", 5, "0.50");
    }

    private void post(User author, String title, long views, @Nullable String rating) {
        db().insert(NewPost.authorId(author.id())
                .slug(title)
                .title(title)
                .views(views)
                .rating(rating == null ? null : new BigDecimal(rating)));
    }

    private Query<Posts, String> ranked(Expression<Posts, Long> rank) {
        return db().from(POSTS)
                .orderBy(POSTS.title.asc())
                .select(Selection.<Posts, String, Long, Ranked>of(POSTS.title, rank, Ranked::new)
                        .map(Ranked::toString));
    }

    @Test
    void rowsAreRankedAmongAll() {
        assertThat(ranked(rank().over(POSTS.views.desc())).list()).containsExactly("a5", "b1", "c1", "d6", "x1", "y4");
        assertThat(ranked(denseRank().over(POSTS.views.desc())).list())
                .containsExactly("a3", "b1", "c1", "d4", "x1", "y2");
        assertThat(ranked(rank().over(POSTS.views.desc(), POSTS.title.desc())).list())
                .containsExactly("a5", "b3", "c2", "d6", "x1", "y4");
    }

    @Test
    void rowsAreRankedAmongThoseThatBelongTogether() {
        assertThat(ranked(rank().over(partitionBy(POSTS.authorId), POSTS.views.desc()))
                        .list())
                .containsExactly("a3", "b1", "c1", "d4", "x1", "y2");
        assertThat(ranked(denseRank().over(partitionBy(POSTS.authorId), POSTS.views.desc()))
                        .list())
                .containsExactly("a2", "b1", "c1", "d3", "x1", "y2");
        assertThat(ranked(rank().over(partitionBy(POSTS.rating), POSTS.title.asc()))
                        .list())
                .as("null is a value like any other")
                .containsExactly("a1", "b1", "c1", "d1", "x2", "y2");
    }

    @Test
    void equalRowsAreNumberedByTheirKey() {
        assertThat(ranked(rowNumber().over(POSTS.views.asc())).list())
                .containsExactly("a2", "b5", "c6", "d1", "x4", "y3");
        assertThat(ranked(rowNumber().over(POSTS.views.desc())).list())
                .as("in the direction of the order")
                .containsExactly("a5", "b2", "c1", "d6", "x3", "y4");
        assertThat(ranked(rowNumber().over(partitionBy(POSTS.authorId))).list())
                .containsExactly("a1", "b2", "c3", "d4", "x1", "y2");
    }

    @Test
    void nullsStandWhereTheyStandInEveryOrder() {
        assertThat(ranked(rank().over(POSTS.rating.asc())).list()).containsExactly("a2", "b3", "c5", "d1", "x5", "y3");
        assertThat(ranked(rank().over(POSTS.rating.desc())).list()).containsExactly("a5", "b3", "c1", "d6", "x1", "y3");
        assertThat(ranked(rank().over(POSTS.rating.desc().nullsLast())).list())
                .containsExactly("a3", "b1", "c5", "d4", "x5", "y1");
    }

    @Test
    void ranksReachOverRelations() {
        assertThat(ranked(rank().over(
                                        partitionBy(POSTS.author.get(u -> u.name)),
                                        POSTS.views.desc(),
                                        POSTS.title.asc()))
                        .list())
                .containsExactly("a3", "b1", "c2", "d4", "x1", "y2");
        assertThat(ranked(rank().over(POSTS.author.get(u -> u.name).desc())).list())
                .containsExactly("a3", "b3", "c3", "d3", "x1", "y1");
        assertThat(ranked(rank().over(POSTS.comments.count().asc())).list())
                .containsExactly("a1", "b1", "c1", "d1", "x1", "y1");
    }

    @Test
    void ranksAreComputedWith() {
        assertThat(ranked(rank().over(POSTS.views.desc()).minus(1L)).list())
                .containsExactly("a4", "b0", "c0", "d5", "x0", "y3");
        assertThat(db().from(POSTS)
                        .select(rank().over(POSTS.views.desc()))
                        .distinct()
                        .list())
                .containsExactlyInAnyOrder(1L, 4L, 5L, 6L);
    }

    @Test
    void onlyRowsThatMatchAreRanked() {
        assertThat(ranked(rank().over(POSTS.views.desc()))
                        .where(POSTS.author.has(USERS.name.eq("ada")))
                        .list())
                .containsExactly("a3", "b1", "c1", "d4");
    }

    @Test
    void rowsAreOrderedByRanks() {
        var byRank = db().from(POSTS)
                .orderBy(
                        rank().over(partitionBy(POSTS.authorId), POSTS.views.desc())
                                .asc(),
                        POSTS.title.desc())
                .select(POSTS.title);
        assertThat(byRank.list()).containsExactly("x", "c", "b", "y", "a", "d");
        assertThat(byRank.limit(2).list()).containsExactly("x", "c");
        assertThat(byRank.offset(4).list()).containsExactly("a", "d");
        assertThat(byRank.page(2, 4).rows()).containsExactly("a", "d");
        assertThat(db().from(POSTS)
                        .orderBy(rank().over(POSTS.views.desc()).desc())
                        .limit(3)
                        .select(POSTS.title)
                        .list())
                .as("equal ones by their key, in the same direction")
                .containsExactly("d", "a", "y");
    }

    @Test
    void aPageCountsAllRows() {
        var page = ranked(rank().over(POSTS.views.desc())).page(2, 2);
        assertThat(page.rows()).containsExactly("c1", "d6");
        assertThat(page.total()).isEqualTo(6);
    }

    @Test
    void aCursorDoesNotRankAnew() {
        var query = ranked(rank().over(POSTS.views.desc()));
        Slice<String> first = query.after(null, 4);
        assertThat(first.rows()).containsExactly("a5", "b1", "c1", "d6");
        assertThat(query.after(first.next().orElseThrow(), 4).rows()).containsExactly("x1", "y4");
        Slice<String> last = query.before(null, 2);
        assertThat(last.rows()).containsExactly("x1", "y4");
        assertThat(query.before(last.previous().orElseThrow(), 2).rows()).containsExactly("c1", "d6");
        assertThat(query.between(first.next().orElseThrow(), null)).containsExactly("x1", "y4");
        List<String> chunked = new ArrayList<>();
        query.chunk(4, chunked::addAll);
        assertThat(chunked).containsExactly("a5", "b1", "c1", "d6", "x1", "y4");
    }

    @Test
    void aStreamRanksToo() {
        try (Stream<String> rows = ranked(rank().over(POSTS.views.desc())).stream()) {
            assertThat(rows).containsExactly("a5", "b1", "c1", "d6", "x1", "y4");
        }
    }

    private List<Writer> writers(Selection<dev.cormorant.testkit.blog.Users, List<Ranked>> posts) {
        return db().from(USERS)
                .orderBy(USERS.name.asc())
                .select(Selection.<dev.cormorant.testkit.blog.Users, String, List<Ranked>, Writer>of(
                        USERS.name, posts, Writer::new))
                .list();
    }

    private static Selection<Posts, Ranked> rankedPost() {
        return Selection.of(POSTS.title, rank().over(POSTS.views.desc()), Ranked::new);
    }

    @Test
    void rowsOfAListAreRankedAmongThoseOfTheirParent() {
        assertThat(writers(USERS.posts.orderBy(POSTS.title.asc()).select(rankedPost())))
                .extracting(writer -> writer.posts().toString())
                .containsExactly("[a3, b1, c1, d4]", "[x1, y2]", "[]");
        assertThat(writers(USERS.posts
                        .where(POSTS.views.lt(30L))
                        .orderBy(POSTS.title.desc())
                        .limit(1)
                        .select(rankedPost())))
                .extracting(writer -> writer.posts().toString())
                .containsExactly("[d2]", "[y1]", "[]");
    }

    @Test
    void aListIsOrderedByRanks() {
        var byRank = USERS.posts.orderBy(rank().over(POSTS.views.desc()).desc(), POSTS.title.asc());
        assertThat(writers(byRank.select(rankedPost())))
                .extracting(writer -> writer.posts().toString())
                .containsExactly("[d4, a3, b1, c1]", "[y2, x1]", "[]");
        assertThat(writers(byRank.limit(2).select(rankedPost())))
                .extracting(writer -> writer.posts().toString())
                .containsExactly("[d4, a3]", "[y2, x1]", "[]");
    }

    @Test
    void ranksStandBesideEveryOtherSelection() {
        assertThat(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .select(Selection.of(
                                USERS, rank().over(USERS.posts.count().desc()), (user, rank) -> user.name() + rank))
                        .list())
                .containsExactly("ada1", "bob2", "cyd3");
        assertThat(db().from(POSTS)
                        .where(POSTS.title.eq("x"))
                        .select(Selection.of(
                                POSTS.author, rowNumber().over(POSTS.id.asc()), (user, rank) -> user.name() + rank))
                        .list())
                .containsExactly("bob1");
    }

    @Test
    void ranksOfTwoQueriesArePutTogether() {
        var ranks = db().from(POSTS).select(rank().over(POSTS.views.desc()));
        assertThat(ranks.where(POSTS.title.lt("c"))
                        .unionAll(ranks.where(POSTS.title.gt("c")))
                        .list())
                .containsExactlyInAnyOrder(2L, 1L, 3L, 1L, 2L);
    }

    @Test
    void aRepeatedQueryIsPlannedOnce() {
        var query = ranked(rank().over(partitionBy(POSTS.authorId), POSTS.views.desc()));
        query.where(POSTS.views.gt(3L)).list();
        var before = db().planCache();
        query.where(POSTS.views.gt(7L)).list();
        assertThat(db().planCache().misses()).isEqualTo(before.misses());
    }

    @Test
    void aRankIsNeverNull() {
        assertThat(rank().over(POSTS.views.desc()).isNullable()).isFalse();
        assertThat(rows().over().isNullable()).isFalse();
        assertThat(POSTS.views.sum().over().isNullable()).isTrue();
    }
}
