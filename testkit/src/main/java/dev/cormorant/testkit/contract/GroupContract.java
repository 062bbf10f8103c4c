package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ValueOutOfRangeException;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.query.GroupedQuery;
import dev.cormorant.testkit.blog.AllTypes;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.Posts;
import dev.cormorant.testkit.blog.SomeTypes;
import dev.cormorant.testkit.blog.Status;
import dev.cormorant.testkit.blog.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Groups of rows, and aggregates of groups and of all rows: the same digits on every database. */
public abstract class GroupContract extends Contract {
    /** For subclasses. */
    protected GroupContract() {}

    record PerEditor(
            @Nullable Long editor, Long posts, @Nullable BigDecimal views) {}

    record PerStatus(Status status, Long posts, BigDecimal views) {}

    private User ada() {
        return Blog.user(db(), "ada");
    }

    private void post(User author, String slug, long views, Status status, @Nullable Long editor) {
        db().insert(NewPost.authorId(author.id())
                .slug(slug)
                .title(slug)
                .views(views)
                .status(status)
                .editorId(editor));
    }

    private User posts() {
        User ada = ada();
        post(ada, "a", 10, Status.DRAFT, ada.id());
        post(ada, "b", 20, Status.DRAFT, null);
        post(ada, "c", 5, Status.ARCHIVED, null);
        return ada;
    }

    private <T> T ofPosts(Expression<? super Posts, T> aggregate) {
        return db().from(POSTS).select(aggregate).getOne();
    }

    private GroupedQuery<Posts, PerEditor> perEditor() {
        return db().from(POSTS)
                .groupBy(POSTS.editorId)
                .select(Selection.of(POSTS.editorId, rows(), POSTS.views.sum(), PerEditor::new));
    }

    private GroupedQuery<Posts, PerStatus> perStatus() {
        return db().from(POSTS)
                .groupBy(POSTS.status)
                .select(Selection.of(POSTS.status, rows(), POSTS.views.sum().orZero(), PerStatus::new));
    }

    @Test
    void nullIsOneGroup() {
        User ada = posts();
        assertThat(perEditor().orderBy(POSTS.editorId.asc()).list())
                .containsExactly(
                        new PerEditor(ada.id(), 1L, BigDecimal.TEN), new PerEditor(null, 2L, BigDecimal.valueOf(25)));
    }

    @Test
    void thereAreOnlyGroupsThatExist() {
        assertThat(perEditor().list()).isEmpty();
        assertThat(perEditor().count()).isZero();
        assertThat(perEditor().exists()).isFalse();
    }

    @Test
    void conditionsOnRowsAndOnGroupsAreTwoThings() {
        posts();
        assertThat(perEditor().having(rows().gt(1L)).list())
                .extracting(PerEditor::posts)
                .containsExactly(2L);
        assertThat(perEditor().having(rows().gt(1L), POSTS.views.max().lt(20L)).list())
                .isEmpty();
        assertThat(perEditor()
                        .having(rows().gt(0L))
                        .having(POSTS.editorId.isNull())
                        .list())
                .hasSize(1);
        assertThat(db().from(POSTS)
                        .where(POSTS.views.gte(10L))
                        .groupBy(POSTS.status)
                        .select(Selection.of(POSTS.status, rows(), Arrays::asList))
                        .list())
                .containsExactly(List.of(Status.DRAFT, 2L));
    }

    @Test
    void groupsAreCounted() {
        posts();
        assertThat(perEditor().count()).isEqualTo(2);
        assertThat(perEditor().limit(1).count()).isEqualTo(2);
        assertThat(perEditor().having(rows().gt(1L)).count()).isEqualTo(1);
        assertThat(perEditor().having(rows().gt(9L)).exists()).isFalse();
        assertThat(perEditor().exists()).isTrue();
    }

    @Test
    void theOrderIsCompletedByWhatMakesTheGroups() {
        posts();
        List<PerStatus> all = perStatus().orderBy(POSTS.status.desc()).list();
        assertThat(all).extracting(PerStatus::status).containsExactly(Status.DRAFT, Status.ARCHIVED);
        assertThat(perStatus().limit(1).list()).extracting(PerStatus::status).containsExactly(Status.ARCHIVED);
        assertThat(perStatus().orderBy(rows().desc()).limit(1).list())
                .extracting(PerStatus::status)
                .containsExactly(Status.DRAFT);
        assertThat(perStatus()
                        .orderBy(POSTS.views.min().asc())
                        .limit(5)
                        .offset(1)
                        .list())
                .extracting(PerStatus::status)
                .containsExactly(Status.DRAFT);
        assertThat(perStatus().orderBy(rows().times(0L).desc()).getFirst().status())
                .isEqualTo(Status.DRAFT);
        assertThat(perStatus().limit(0).list()).isEmpty();
    }

    @Test
    void groupsAreMadeByExpressionsAndPaths() {
        posts();
        assertThat(db().from(POSTS)
                        .groupBy(POSTS.author.get(u -> u.name), POSTS.title.length())
                        .select(Selection.of(POSTS.author.get(u -> u.name), rows(), Arrays::asList))
                        .list())
                .containsExactly(List.of("ada", 3L));
    }

    @Test
    void emptyGroupsAreAdded() {
        posts();
        assertThat(perStatus()
                        .filledWith(List.of(Status.values()))
                        .orderBy(POSTS.status.asc())
                        .list())
                .containsExactly(
                        new PerStatus(Status.ARCHIVED, 1L, BigDecimal.valueOf(5)),
                        new PerStatus(Status.DRAFT, 2L, BigDecimal.valueOf(30)),
                        new PerStatus(Status.PUBLISHED, 0L, BigDecimal.ZERO));
        assertThat(perStatus().filledWith(List.of(Status.PUBLISHED)).count()).isEqualTo(3);
        assertThat(perStatus().filledWith(List.of()).count()).isEqualTo(2);
        assertThat(perStatus()
                        .having(rows().gt(1L))
                        .filledWith(List.of(Status.values()))
                        .list())
                .extracting(PerStatus::status)
                .containsExactly(Status.DRAFT);
        assertThat(perEditor()
                        .filledWith(Arrays.asList(-1L, null))
                        .orderBy(POSTS.editorId.asc())
                        .limit(1)
                        .list())
                .containsExactly(new PerEditor(-1L, 0L, null));
    }

    @Test
    void whatDiffersInAGroupIsRefused() {
        refused(
                () -> db().from(POSTS).groupBy(POSTS.status).select(POSTS.title),
                "Posts: Posts.title may differ between the rows of a group; add it to groupBy(..), or take its min() or"
                        + " max()");
        refused(() -> perEditor().orderBy(POSTS.title.asc()), "orderBy(..) may differ");
        refused(() -> perEditor().having(POSTS.title.eq("a")), "having(..) may differ");
        refused(() -> db().from(POSTS).where(rows().gt(1L)), "use having(..) after groupBy(..)");
        refused(() -> db().from(POSTS).groupBy(POSTS.views.plus(1L)), "computed with a constant");
        refused(() -> db().from(POSTS).groupBy(), "needs values");
        refused(() -> db().from(POSTS).limit(3).groupBy(POSTS.status), "before orderBy, limit");
        refused(() -> db().from(POSTS).groupBy(POSTS.authorId).select(POSTS.author), "leads to rows");
        refused(() -> db().from(POSTS).groupBy(POSTS.authorId).select(POSTS.comments.count()), "may differ");
        refused(() -> perStatus().filledWith(List.of("DRAFT")), "class Status");
        refused(() -> perStatus().limit(1).filledWith(List.of()), "comes before orderBy");
    }

    @Test
    void aggregatesBesideSingleRowsAreRefused() {
        refused(
                () -> db().from(POSTS).select(Selection.of(POSTS.title, POSTS.views.max(), Arrays::asList)),
                "Posts.title");
        refused(() -> db().from(POSTS).orderBy(POSTS.title.asc()).select(POSTS.views.max()), "may differ");
        refused(() -> db().from(POSTS).orderBy(rows().asc()), "ordered by an aggregate");
    }

    private static void refused(Runnable call, String because) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(because);
    }

    @Test
    void allRowsAreOneGroup() {
        assertThat(ofPosts(rows())).isZero();
        assertThat(db().from(POSTS).select(POSTS.views.sum()).list()).containsExactly((BigDecimal) null);
        assertThat(ofPosts(POSTS.views.sum().orZero())).isEqualByComparingTo("0");
        assertThat(db().from(POSTS).select(POSTS.views.max()).findOne()).isEqualTo(Optional.empty());
        posts();
        assertThat(ofPosts(rows())).isEqualTo(3);
        assertThat(ofPosts(POSTS.views.max())).isEqualTo(20);
        assertThat(ofPosts(POSTS.title.min())).isEqualTo("a");
        assertThat(ofPosts(POSTS.status.max())).isEqualTo(Status.DRAFT);
        assertThat(db().from(POSTS).limit(5).select(rows()).list()).containsExactly(3L);
    }

    @Test
    void countsCountWhatIsNotNull() {
        posts();
        assertThat(ofPosts(POSTS.editorId.count())).isEqualTo(1);
        assertThat(ofPosts(POSTS.status.count())).isEqualTo(3);
        assertThat(ofPosts(POSTS.status.countDistinct())).isEqualTo(2);
        assertThat(ofPosts(POSTS.editorId.countDistinct())).isEqualTo(1);
    }

    @Test
    void anAggregateIsOfSomeRows() {
        posts();
        assertThat(ofPosts(rows().where(POSTS.status.eq(Status.DRAFT)))).isEqualTo(2);
        assertThat(ofPosts(POSTS.views.sum().where(POSTS.status.eq(Status.DRAFT))))
                .isEqualByComparingTo("30");
        assertThat(ofPosts(POSTS.views.sum().where(POSTS.views.gt(99L)).orZero()))
                .isEqualByComparingTo("0");
        assertThat(ofPosts(POSTS.views.avg().where(POSTS.views.lt(20L)))).isEqualTo(new BigDecimal("7.5000"));
        assertThat(ofPosts(POSTS.views.max().where(POSTS.views.lt(20L)).where(POSTS.views.lt(10L))))
                .isEqualTo(5);
        assertThat(ofPosts(POSTS.status.countDistinct().where(POSTS.views.gte(10L))))
                .isEqualTo(1);
    }

    private <T> T ofAll(Expression<AllTypes, T> aggregate) {
        return db().from(ALL_TYPES).select(aggregate).getOne();
    }

    private void decimals(String... numbers) {
        Stream.of(numbers)
                .forEach(number -> db().insert(
                                new SomeTypes(new BigDecimal(number), Instant.EPOCH.plusSeconds(1_000_000_000), true)
                                        .row()));
    }

    @Test
    void sumsAndAveragesHaveTheSameDigits() {
        decimals("0.0001", "0.0001", "0.0002");
        assertThat(ofAll(ALL_TYPES.decimal.sum())).isEqualTo(new BigDecimal("0.0004"));
        assertThat(ofAll(ALL_TYPES.decimal.avg())).isEqualTo(new BigDecimal("0.00013333"));
        assertThat(ofAll(ALL_TYPES.integer.sum())).isEqualTo(new BigDecimal("6"));
        assertThat(ofAll(ALL_TYPES.integer.sumAsLong())).isEqualTo(6L);
        assertThat(ofAll(ALL_TYPES.smallint.sumAsLong())).isEqualTo(3L);
        assertThat(ofAll(ALL_TYPES.bigint.avg())).isEqualTo(new BigDecimal("3.0000"));
        assertThat(ofAll(ALL_TYPES.integer.avg())).isEqualTo(new BigDecimal("2.0000"));
        assertThat(ofAll(ALL_TYPES.smallint.avg())).isEqualTo(new BigDecimal("1.0000"));
        assertThat(ofAll(ALL_TYPES.doublePrecision.sumAsDouble())).isEqualTo(18.75);
        assertThat(ofAll(ALL_TYPES.real.sumAsDouble())).isEqualTo(13.5);
        assertThat(ofAll(ALL_TYPES.real.avgAsDouble())).isEqualTo(4.5);
        assertThat(db().from(ALL_TYPES)
                        .select(ALL_TYPES.maybeDouble.avgAsDouble())
                        .list())
                .containsExactly((Double) null);
        Predicate<AllTypes> none = ALL_TYPES.integer.lt(0);
        assertThat(ofAll(ALL_TYPES.decimal.sum().where(none).orZero())).isEqualTo(new BigDecimal("0.0000"));
        assertThat(ofAll(ALL_TYPES.integer.sum().where(none).orZero())).isEqualTo(new BigDecimal("0"));
        assertThat(ofAll(ALL_TYPES.integer.sumAsLong().where(none).orZero())).isEqualTo(0L);
        assertThat(ofAll(ALL_TYPES.real.sumAsDouble().where(none).orZero())).isEqualTo(0.0);
    }

    @Test
    void averagesAreRoundedHalfUp() {
        decimals("0.0001", "0.0000", "0.0000", "0.0000", "0.0000", "0.0000", "0.0000", "0.0000");
        assertThat(ofAll(ALL_TYPES.decimal.avg())).isEqualTo(new BigDecimal("0.00001250"));
        decimals("99999999999999.9999", "-99999999999999.9999", "-0.0003");
        assertThat(ofAll(ALL_TYPES.decimal.avg())).isEqualTo(new BigDecimal("-0.00001818"));
    }

    @Test
    void sumsAreExactOrFail() {
        User ada = ada();
        post(ada, "a", Long.MAX_VALUE, Status.DRAFT, null);
        post(ada, "b", 0, Status.DRAFT, null);
        assertThat(ofPosts(POSTS.views.sum())).isEqualTo(BigDecimal.valueOf(Long.MAX_VALUE));
        post(ada, "c", 1, Status.DRAFT, null);
        try {
            assertThat(ofPosts(POSTS.views.sum()))
                    .isEqualTo(BigDecimal.valueOf(Long.MAX_VALUE).add(BigDecimal.ONE));
        } catch (ValueOutOfRangeException e) {
            assertThat(db().from(POSTS).count()).isEqualTo(3);
        }
    }

    @Test
    void averagesOfGreatNumbersAreExact() {
        User ada = ada();
        post(ada, "a", 900_719_925_474_099L, Status.DRAFT, null);
        post(ada, "b", 900_719_925_474_098L, Status.DRAFT, null);
        assertThat(ofPosts(POSTS.views.avg())).isEqualTo(new BigDecimal("900719925474098.5000"));
    }

    @Test
    void averagesOfManyDigitsAreExactOrFail() {
        decimals("67299999999999.9999", "0.0000");
        try {
            assertThat(ofAll(ALL_TYPES.decimal.avg())).isEqualTo(new BigDecimal("33649999999999.99995000"));
        } catch (ValueOutOfRangeException overflow) {
            assertThat(overflow).hasMessageContaining("outside the range");
        }
    }

    @Test
    void sumsAreNamedByTheirResult() {
        refused(
                () -> ALL_TYPES.real.sum(),
                "AllTypes.real: sum() needs an integer or decimal, this is REAL; use sumAsDouble()");
        refused(() -> ALL_TYPES.bigint.sumAsLong(), "at most 32 bits");
        refused(() -> ALL_TYPES.decimal.avgAsDouble(), "use avg()");
        refused(() -> ALL_TYPES.text.sum(), "sum needs a number");
    }

    @Test
    void groupsThatDifferInValuesShareAStatement() {
        assertThat(sql(() -> perStatus().having(rows().gt(1L)).list()))
                .isEqualTo(sql(() -> perStatus().having(rows().gt(7L)).list()));
        assertThat(USERS.name.count().label()).isEqualTo("count(Users.name)");
    }
}
