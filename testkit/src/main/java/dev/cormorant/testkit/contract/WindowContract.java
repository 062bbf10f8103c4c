package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.expression.Partition.partitionBy;
import static dev.cormorant.expression.Ranking.rowNumber;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Selection;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.Posts;
import dev.cormorant.testkit.blog.User;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Aggregates of the rows around each row. */
public abstract class WindowContract extends Contract {
    /** For subclasses. */
    protected WindowContract() {}

    @BeforeEach
    void posts() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        post(ada, "a", 10, "1.50");
        post(ada, "b", 30, "2.00");
        post(ada, "c", 30, null);
        post(bob, "x", 5, null);
    }

    private void post(User author, String title, long views, @Nullable String rating) {
        db().insert(NewPost.authorId(author.id())
                .slug(title)
                .title(title)
                .views(views)
                .rating(rating == null ? null : new BigDecimal(rating)));
    }

    private <T> List<@Nullable T> values(Expression<? super Posts, T> value) {
        return db().from(POSTS).orderBy(POSTS.title.asc()).select(value).list();
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    @Test
    void anAggregateStandsBesideEachRow() {
        assertThat(values(rows().over())).containsExactly(4L, 4L, 4L, 4L);
        assertThat(values(POSTS.views.max().over())).containsExactly(30L, 30L, 30L, 30L);
        assertThat(values(POSTS.views.sum().over()))
                .containsExactly(number("75"), number("75"), number("75"), number("75"));
    }

    @Test
    @KnownGap(
            value = "MariaDB orders one window by the terms of another one where a third one is of all rows",
            on = "mariadb")
    void windowsOfOneQueryHaveTheirOwnOrders() {
        assertThat(db().from(POSTS)
                        .orderBy(POSTS.title.asc())
                        .select(Selection.of(
                                rows().over(partitionBy(POSTS.authorId), POSTS.title.asc()),
                                POSTS.views.max().over(),
                                rowNumber().over(POSTS.views.desc()),
                                List::of))
                        .list())
                .containsExactly(
                        List.of(1L, 30L, 3L), List.of(2L, 30L, 2L), List.of(3L, 30L, 1L), List.of(1L, 30L, 4L));
    }

    @Test
    void anAggregateIsOfTheRowsThatBelongTogether() {
        var byAuthor = partitionBy(POSTS.authorId);
        assertThat(values(rows().over(byAuthor))).containsExactly(3L, 3L, 3L, 1L);
        assertThat(values(POSTS.rating.count().over(byAuthor))).containsExactly(2L, 2L, 2L, 0L);
        assertThat(values(POSTS.views.min().over(byAuthor))).containsExactly(10L, 10L, 10L, 5L);
        assertThat(values(POSTS.rating.sum().over(byAuthor)))
                .containsExactly(number("3.50"), number("3.50"), number("3.50"), null);
        assertThat(values(POSTS.rating.sum().over(byAuthor).coalesce(number("0.00"))))
                .containsExactly(number("3.50"), number("3.50"), number("3.50"), number("0.00"));
    }

    @Test
    void anAverageIsRoundedAsEverywhere() {
        var byAuthor = partitionBy(POSTS.authorId);
        assertThat(values(POSTS.views.avg().over(byAuthor)))
                .containsExactly(number("23.3333"), number("23.3333"), number("23.3333"), number("5.0000"));
        assertThat(values(POSTS.rating.avg().over(byAuthor)))
                .containsExactly(number("1.750000"), number("1.750000"), number("1.750000"), null);
    }

    @Test
    void withAnOrderItIsOfTheRowsUpToEach() {
        assertThat(values(rows().over(POSTS.title.asc()))).containsExactly(1L, 2L, 3L, 4L);
        assertThat(values(POSTS.views.sum().over(POSTS.title.desc())))
                .containsExactly(number("75"), number("65"), number("35"), number("5"));
        assertThat(values(rows().over(partitionBy(POSTS.authorId), POSTS.views.desc())))
                .as("equal rows get the same")
                .containsExactly(3L, 2L, 2L, 1L);
    }

    @Test
    void anAggregateMayBeOfSomeOfTheRows() {
        assertThat(values(rows().where(POSTS.views.eq(30L)).over(partitionBy(POSTS.authorId))))
                .containsExactly(2L, 2L, 2L, 0L);
        assertThat(values(POSTS.views.max().where(POSTS.views.lt(30L)).over())).containsExactly(10L, 10L, 10L, 10L);
    }

    @Test
    void valuesReachOverRelations() {
        assertThat(values(POSTS.author.get(u -> u.name).max().over())).containsExactly("bob", "bob", "bob", "bob");
        assertThat(values(rows().over(partitionBy(POSTS.author.get(u -> u.name)))))
                .containsExactly(3L, 3L, 3L, 1L);
        assertThat(values(POSTS.comments.count().max().over())).containsExactly(0L, 0L, 0L, 0L);
    }

    @Test
    void rowsAreChosenAndOrderedByIt() {
        assertThat(db().from(POSTS)
                        .where(POSTS.views.eq(POSTS.views.max().over(partitionBy(POSTS.authorId))))
                        .orderBy(rows().over(partitionBy(POSTS.authorId)).asc(), POSTS.title.desc())
                        .select(POSTS.title)
                        .list())
                .containsExactly("x", "c", "b");
        assertThat(db().from(POSTS)
                        .where(rows().over(partitionBy(POSTS.authorId)).gt(1L))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void inAListItIsOfTheRowsOfEachParent() {
        assertThat(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .select(USERS.posts
                                .orderBy(POSTS.title.asc())
                                .select(Selection.of(
                                        POSTS.title, POSTS.views.sum().over(), (title, sum) -> title + sum)))
                        .list())
                .containsExactly(List.of("a70", "b70", "c70"), List.of("x5"));
    }
}
