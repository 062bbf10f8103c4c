package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.expression.Partition.partitionBy;
import static dev.cormorant.expression.Ranking.denseRank;
import static dev.cormorant.expression.Ranking.rank;
import static dev.cormorant.expression.Ranking.rowNumber;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.page.Slice;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.Posts;
import dev.cormorant.testkit.blog.Status;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions on ranks: all others choose the rows that are ranked. */
public abstract class RankedRowsContract extends Contract {
    /** For subclasses. */
    protected RankedRowsContract() {}

    private static final Predicate<Posts> BEST_TWO =
            rank().over(partitionBy(POSTS.authorId), POSTS.views.desc()).lte(2L);

    @BeforeEach
    void posts() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        Blog.user(db(), "cyd");
        post(ada, "a", 10, Status.PUBLISHED);
        post(ada, "b", 40, Status.DRAFT);
        post(ada, "c", 30, Status.PUBLISHED);
        post(ada, "d", 30, Status.PUBLISHED);
        post(bob, "x", 20, Status.DRAFT);
        post(bob, "y", 50, Status.DRAFT);
    }

    private void post(User author, String title, long views, Status status) {
        db().insert(NewPost.authorId(author.id())
                .slug(title)
                .title(title)
                .views(views)
                .status(status));
    }

    private Query<Posts, String> titles() {
        return db().from(POSTS).orderBy(POSTS.title.asc()).select(POSTS.title);
    }

    @Test
    void rowsAreChosenByTheirRank() {
        assertThat(titles().where(BEST_TWO).list()).containsExactly("b", "c", "d", "x", "y");
        assertThat(titles().where(rowNumber()
                                .over(partitionBy(POSTS.authorId), POSTS.views.desc())
                                .lte(2L))
                        .list())
                .as("of equal ones the later key")
                .containsExactly("b", "d", "x", "y");
        assertThat(titles().where(denseRank().over(POSTS.views.desc()).between(2L, 3L))
                        .list())
                .containsExactly("b", "c", "d");
    }

    @Test
    void otherConditionsChooseTheRowsThatAreRanked() {
        Predicate<Posts> published = POSTS.status.eq(Status.PUBLISHED);
        assertThat(titles().where(BEST_TWO, published).list()).containsExactly("c", "d");
        assertThat(titles().where(published, BEST_TWO).list()).containsExactly("c", "d");
        assertThat(titles().where(BEST_TWO).where(published).list()).containsExactly("c", "d");
        assertThat(titles().where(published.and(BEST_TWO)).list()).containsExactly("c", "d");
        assertThat(titles().where(published, rank().over(POSTS.views.asc()).eq(1L))
                        .list())
                .containsExactly("a");
    }

    @Test
    void ranksOfAllRowsAreAskedByAQueryOfTheirOwn() {
        assertThat(titles().where(
                                POSTS.id.in(db().from(POSTS).where(BEST_TWO).select(POSTS.id)),
                                POSTS.status.eq(Status.PUBLISHED))
                        .list())
                .containsExactly("c", "d");
        assertThat(titles().where(
                                POSTS.id.in(db().from(POSTS)
                                        .where(rank().over(POSTS.views.desc()).lte(2L))
                                        .select(POSTS.id)),
                                POSTS.status.eq(Status.PUBLISHED))
                        .list())
                .isEmpty();
    }

    @Test
    void aConditionMayMixRanksAndColumns() {
        assertThat(titles().where(rank().over(POSTS.views.desc()).eq(1L).or(POSTS.title.eq("a")))
                        .list())
                .containsExactly("a", "y");
        assertThat(titles().where(rank().over(POSTS.views.desc())
                                .eq(POSTS.id.minus(POSTS.id).plus(1L)))
                        .list())
                .containsExactly("y");
        assertThat(titles().where(Predicate.not(BEST_TWO)).list()).containsExactly("a");
    }

    @Test
    void whatIsSelectedIsComputedBefore() {
        var ranked = db().from(POSTS)
                .where(rank().over(POSTS.views.desc()).gt(2L))
                .select(Selection.of(POSTS.title, rank().over(POSTS.views.desc()), (title, rank) -> title + rank));
        assertThat(ranked.orderBy(POSTS.title.asc()).list()).containsExactly("a6", "c3", "d3", "x5");
        assertThat(ranked.orderBy(rank().over(POSTS.views.desc()).desc(), POSTS.title.asc())
                        .limit(3)
                        .list())
                .containsExactly("a6", "x5", "c3");
        assertThat(ranked.orderBy(POSTS.views.asc()).limit(2).list())
                .as("by what is not selected")
                .containsExactly("a6", "x5");
    }

    @Test
    void rowsAreReadAsAlways() {
        var best = db().from(POSTS).where(BEST_TWO).orderBy(POSTS.title.asc());
        assertThat(best.list()).extracting(post -> post.title()).containsExactly("b", "c", "d", "x", "y");
        assertThat(best.count()).isEqualTo(5);
        assertThat(best.exists()).isTrue();
        assertThat(best.where(POSTS.title.eq("none")).exists()).isFalse();
        assertThat(best.select(POSTS.author.get(u -> u.name)).list())
                .containsExactly("ada", "ada", "ada", "bob", "bob");
        assertThat(db().from(POSTS)
                        .where(BEST_TWO)
                        .select(POSTS.status)
                        .distinct()
                        .list())
                .containsExactlyInAnyOrder(Status.DRAFT, Status.PUBLISHED);
        assertThat(best.offset(3).list()).extracting(post -> post.title()).containsExactly("x", "y");
        assertThat(best.findFirst())
                .hasValueSatisfying(post -> assertThat(post.title()).isEqualTo("b"));
        assertThat(best.select(POSTS.title)
                        .unionAll(titles().where(POSTS.title.eq("a")))
                        .list())
                .containsExactlyInAnyOrder("a", "b", "c", "d", "x", "y");
        try (Stream<String> rows = best.select(POSTS.title).stream()) {
            assertThat(rows).containsExactly("b", "c", "d", "x", "y");
        }
    }

    @Test
    void pagesAndCursorsAreOfTheChosenRows() {
        var best = titles().where(BEST_TWO);
        assertThat(best.page(2, 2).rows()).containsExactly("d", "x");
        assertThat(best.page(1, 2).total()).isEqualTo(5);
        Slice<String> first = best.after(null, 2);
        assertThat(first.rows()).containsExactly("b", "c");
        assertThat(best.after(first.next().orElseThrow(), 9).rows())
                .as("the rows before the cursor still count in the ranks")
                .containsExactly("d", "x", "y");
        List<String> chunked = new ArrayList<>();
        best.chunk(2, chunked::addAll);
        assertThat(chunked).containsExactly("b", "c", "d", "x", "y");
    }

    private List<List<String>> lists(Selection<Users, List<String>> posts) {
        return db().from(USERS).orderBy(USERS.id.asc()).select(posts).list();
    }

    @Test
    void rowsOfAListAreChosenByTheirRankInIt() {
        var first = USERS.posts.where(rank().over(POSTS.views.desc()).eq(1L));
        assertThat(lists(first.select(POSTS.title))).containsExactly(List.of("b"), List.of("y"), List.of());
        var published = first.where(POSTS.status.eq(Status.PUBLISHED)).orderBy(POSTS.title.desc());
        assertThat(lists(published.select(POSTS.title))).containsExactly(List.of("d", "c"), List.of(), List.of());
        assertThat(lists(published.limit(1).select(POSTS.title))).containsExactly(List.of("d"), List.of(), List.of());
        assertThat(lists(published.offset(1).select(POSTS.title))).containsExactly(List.of("c"), List.of(), List.of());
        assertThat(lists(USERS.posts
                        .where(rank().over(POSTS.views.desc()).eq(1L).or(POSTS.title.eq("x")))
                        .orderBy(POSTS.title.asc())
                        .select(POSTS.title)))
                .containsExactly(List.of("b"), List.of("x", "y"), List.of());
        assertThat(db().from(USERS).where(USERS.name.eq("ada")).select(first).list())
                .singleElement()
                .satisfies(posts ->
                        assertThat(posts).extracting(post -> post.title()).containsExactly("b"));
    }

    @Test
    void whatIsOfManyRowsHasNoPlaceWhereSingleOnesAreAsked() {
        refused(() -> db().from(POSTS).where(BEST_TWO).groupBy(POSTS.status).select(rows()), "a window is of rows");
        refused(() -> db().from(POSTS).where(BEST_TWO).select(rows()), "a window is of rows");
        refused(() -> db().from(POSTS).select(rows()).where(BEST_TWO), "a window is of rows");
        refused(() -> db().from(POSTS).groupBy(rank().over(POSTS.views.asc())).select(rows()), "a window is of rows");
        refused(
                () -> db().from(POSTS).groupBy(POSTS.authorId).select(rank().over(POSTS.authorId.asc())),
                "a window is of rows");
        refused(
                () -> db().from(POSTS)
                        .groupBy(POSTS.authorId)
                        .select(POSTS.authorId)
                        .having(rank().over(POSTS.authorId.asc()).eq(1L)),
                "a window is of rows");
        refused(
                () -> db().from(POSTS).select(Selection.of(rows(), rank().over(POSTS.id.asc()), (n, rank) -> n)),
                "a window is of rows");
        refused(() -> db().from(POSTS).where(BEST_TWO).distinctOn(POSTS.authorId), "a window is of rows");
        refused(() -> db().from(POSTS).distinctOn(rank().over(POSTS.id.asc())), "a window is of rows");
        refused(() -> rank().over(POSTS.views.asc()).max(), "or a rank");
        refused(() -> rows().where(BEST_TWO), "or a rank");
        refused(() -> rank().over(rows().asc()), "is of many rows");
        refused(() -> rank().over(rank().over(POSTS.id.asc()).asc()), "is of many rows");
        refused(() -> rank().over(partitionBy(POSTS.views.max()), POSTS.id.asc()), "is of many rows");
        refused(() -> rank().over(partitionBy(POSTS.authorId)), "a rank needs an order");
        refused(() -> partitionBy(), "needs values");
        refused(() -> POSTS.views.countDistinct().over(), "no aggregates of different values over windows");
    }

    @Test
    void relationsAreAskedOfSingleRows() {
        refused(() -> USERS.posts.some(BEST_TWO), "a rank is of many");
        refused(() -> USERS.posts.every(BEST_TWO), "a rank is of many");
        refused(() -> USERS.posts.where(BEST_TWO).count(), "a rank is of many");
        refused(() -> USERS.posts.max(rank().over(POSTS.id.asc())), "or a rank");
        refused(() -> POSTS.author.has(rank().over(USERS.id.asc()).eq(1L)), "a rank is of many");
        refused(() -> POSTS.author.get(u -> rank().over(USERS.id.asc())), "is of many rows");
        refused(
                () -> db().from(POSTS)
                        .select(POSTS.author.select(rank().over(USERS.id.asc())))
                        .list(),
                "is of the rows of a query");
    }

    @Test
    void writesChooseSingleRows() {
        refused(() -> db().delete(POSTS).where(BEST_TWO).execute(), "a rank is of many");
        refused(() -> db().update(POSTS).set(POSTS.views, 1L).where(BEST_TWO).execute(), "a rank is of many");
        refused(() -> db().update(POSTS).set(POSTS.views, rank().over(POSTS.id.asc())), "a rank is of many");
        refused(
                () -> db().delete(POSTS).where(POSTS.views.gt(1L)).returning(rank().over(POSTS.id.asc())),
                "a rank is of many");
    }

    @Test
    void ranksHoldNoPlaceBetweenStatements() {
        refused(
                () -> db().from(POSTS)
                        .orderBy(rank().over(POSTS.views.desc()).asc())
                        .after(null, 2),
                "say orderBy(..) of what they rank by");
    }

    private void refused(ThrowingCallable call, String message) {
        assertThat(statements(() -> assertThatThrownBy(call)
                        .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
                        .hasMessageContaining(message)))
                .isEmpty();
    }
}
