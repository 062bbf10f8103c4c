package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.Predicate.allOf;
import static dev.cormorant.expression.Predicate.anyOf;
import static dev.cormorant.expression.Predicate.not;
import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.driver.QueryEvent;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.expression.Predicate;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.Status;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Conditions on a table's own columns, under SQL's three-valued logic. Patterns are {@link PatternContract}'s. */
public abstract class FilterContract extends UserConditions {
    /** For subclasses. */
    protected FilterContract() {}

    @Test
    void comparisonsCompare() {
        assertThat(names(USERS.age.eq(36))).containsExactly("ada");
        assertThat(names(USERS.age.gt(20))).containsExactly("ada");
        assertThat(names(USERS.age.gte(20))).containsExactly("ada", "bob");
        assertThat(names(USERS.age.lt(36))).containsExactly("bob");
        assertThat(names(USERS.age.lte(36))).containsExactly("ada", "bob");
    }

    @Test
    void neDoesNotMatchNull() {
        assertThat(names(USERS.age.ne(36))).containsExactly("bob");
        assertThat(names(USERS.bio.ne("eve"))).containsExactly("ada");
    }

    @Test
    void columnsAreComparedWithColumns() {
        assertThat(names(USERS.bio.eq(USERS.name))).containsExactly("eve");
        assertThat(names(USERS.bio.ne(USERS.name))).containsExactly("ada");
        assertThat(names(USERS.bio.gt(USERS.name))).containsExactly("ada");
        assertThat(names(USERS.bio.gte(USERS.name))).containsExactly("ada", "eve");
        assertThat(names(USERS.bio.lt(USERS.email))).containsExactly("eve");
        assertThat(names(USERS.bio.lte(USERS.bio))).containsExactly("ada", "eve");
    }

    @Test
    void nullIsAskedFor() {
        assertThat(names(USERS.bio.isNull())).containsExactly("bob");
        assertThat(names(USERS.bio.isNotNull())).containsExactly("ada", "eve");
        assertThat(names(USERS.name.isNull())).isEmpty();
    }

    @Test
    void distinctFromTakesNullForAValue() {
        assertThat(names(USERS.age.isDistinctFrom(36))).containsExactly("bob", "eve");
        assertThat(names(USERS.age.isNotDistinctFrom(36))).containsExactly("ada");
        assertThat(names(USERS.age.isDistinctFrom(null))).containsExactly("ada", "bob");
        assertThat(names(USERS.age.isNotDistinctFrom(null))).containsExactly("eve");
        assertThat(names(not(USERS.age.isDistinctFrom(36)))).containsExactly("ada");
    }

    @Test
    void betweenIncludesItsEnds() {
        assertThat(names(USERS.age.between(20, 36))).containsExactly("ada", "bob");
        assertThat(names(USERS.age.between(21, 35))).isEmpty();
        assertThat(names(USERS.age.between(36, 20))).isEmpty();
    }

    @Test
    void inListMatchesItsElements() {
        assertThat(names(USERS.name.in(List.of("eve", "ada", "nobody")))).containsExactly("ada", "eve");
        assertThat(names(USERS.age.in(List.of(20)))).containsExactly("bob");
        assertThat(names(USERS.name.in(List.of("bob", "bob", "bob")))).containsExactly("bob");
        assertThat(statements(() -> names(USERS.name.in(List.of("bob", "bob", "bob"))))
                        .get(0))
                .returns(1, QueryEvent::binds);
    }

    @Test
    void notInListLeavesOutItsElementsAndNulls() {
        assertThat(names(USERS.name.notIn(List.of("eve", "ada")))).containsExactly("bob");
        assertThat(names(USERS.age.notIn(List.of(1, 2, 3)))).containsExactly("ada", "bob");
    }

    @Test
    void emptyInListMatchesNothing() {
        assertThat(names(USERS.name.in(List.of()))).isEmpty();
        assertThat(names(not(USERS.name.in(List.of())))).hasSize(3);
        assertThat(names(USERS.name.in(List.<String>of()).or(USERS.name.eq("ada"))))
                .containsExactly("ada");
    }

    @Test
    void emptyNotInListMatchesEverything() {
        assertThat(names(USERS.name.notIn(List.of()))).hasSize(3);
        assertThat(names(USERS.bio.notIn(List.of()))).hasSize(3);
        assertThat(names(not(USERS.name.notIn(List.of())))).isEmpty();
    }

    @Test
    void listsOfAnyLengthAreRight() {
        for (int length : new int[] {1, 2, 3, 4, 5, 7, 8, 9, 31, 33, 1_000, 5_000}) {
            List<Integer> none =
                    IntStream.range(0, length).map(i -> 100 + i).boxed().toList();
            assertThat(names(USERS.age.in(none))).as("%d values", length).isEmpty();
            assertThat(names(USERS.age.notIn(none))).as("%d values", length).containsExactly("ada", "bob");
            List<Integer> last = IntStream.range(0, length)
                    .map(i -> i == length - 1 ? 36 : 100 + i)
                    .boxed()
                    .toList();
            assertThat(names(USERS.age.in(last))).as("%d values", length).containsExactly("ada");
        }
    }

    @Test
    void listsOfSimilarLengthShareOneStatement() {
        List<String> five = sql(() -> names(USERS.age.in(List.of(1, 2, 3, 4, 5))));
        List<String> eight = sql(() -> names(USERS.age.in(List.of(1, 2, 3, 4, 5, 6, 7, 8))));
        assertThat(five).isEqualTo(eight);
    }

    @Test
    void veryLongListsAreRight() {
        List<Integer> long20 = IntStream.rangeClosed(17, 20_000).boxed().toList();
        assertThat(names(USERS.age.in(long20))).containsExactly("ada", "bob");
        List<Integer> long40 = IntStream.rangeClosed(30, 40_000).boxed().toList();
        assertThat(names(USERS.age.in(long40))).containsExactly("ada");
        assertThat(names(USERS.age.notIn(long40))).containsExactly("bob");
    }

    @Test
    void aListThatIsTooLongIsRefused() {
        List<Integer> list = IntStream.range(0, 100_000).boxed().toList();
        Throwable refusal =
                catchThrowable(() -> assertThat(names(USERS.age.in(list))).containsExactly("ada", "bob"));
        if (refusal != null) {
            assertThat(refusal)
                    .isInstanceOf(UnsupportedByDatabaseException.class)
                    .hasMessageContaining("values; ");
        }
    }

    @Test
    @SuppressWarnings("NullAway") // that is the mistake
    void nullOperandsAreRefused() {
        assertThat(statements(() -> {
                    for (Runnable mistake : List.<Runnable>of(
                            () -> USERS.name.eq((String) null),
                            () -> USERS.name.ne((String) null),
                            () -> USERS.age.gt((Integer) null),
                            () -> USERS.age.between(1, null),
                            () -> USERS.age.in(Arrays.asList(1, null)),
                            () -> USERS.age.notIn(Collections.singletonList(null)))) {
                        assertThatThrownBy(mistake::run)
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessageContaining("Users.")
                                .hasMessageContaining("isNull()");
                    }
                }))
                .isEmpty();
    }

    @Test
    void combinationsAreParenthesised() {
        Predicate<Users> ada = USERS.name.eq("ada");
        Predicate<Users> bob = USERS.name.eq("bob");
        Predicate<Users> young = USERS.age.lt(30);
        assertThat(names(ada.or(bob).and(young))).containsExactly("bob");
        assertThat(names(ada.or(bob.and(young)))).containsExactly("ada", "bob");
        assertThat(names(young.and(ada.or(bob)))).containsExactly("bob");
        assertThat(names(not(ada.or(bob)))).containsExactly("eve");
        assertThat(names(not(ada).and(not(bob)))).containsExactly("eve");
        assertThat(names(not(ada.and(young)))).contains("ada", "bob");
        assertThat(names(not(not(ada)))).containsExactly("ada");
    }

    @Test
    void whatIsUnknownStaysUnknownWhenNegated() {
        assertThat(names(not(USERS.age.eq(36)))).containsExactly("bob");
        assertThat(names(not(USERS.bio.eq("first").or(USERS.age.eq(20))))).isEmpty();
        assertThat(names(not(USERS.age.gt(100).and(USERS.name.eq("ada"))))).containsExactly("ada", "bob", "eve");
    }

    @Test
    void emptyCombinationsAreDecided() {
        assertThat(names(anyOf(List.of()))).isEmpty();
        assertThat(names(allOf(List.of()))).hasSize(3);
        assertThat(names(not(Predicate.<Users>allOf(List.of())))).isEmpty();
        assertThat(names(not(Predicate.<Users>anyOf(List.of())))).hasSize(3);
        assertThat(names(anyOf(List.of(USERS.name.eq("ada"), USERS.name.eq("bob")))))
                .containsExactly("ada", "bob");
        assertThat(names(allOf(List.of(USERS.name.eq("ada"), USERS.age.eq(20)))))
                .isEmpty();
    }

    @Test
    void severalConditionsAreAnded() {
        assertThat(db().from(USERS)
                        .where(USERS.age.gt(10), USERS.age.lt(30))
                        .where(USERS.name.ne("eve"))
                        .select(USERS.name)
                        .list())
                .containsExactly("bob");
        assertThat(db().from(USERS).where().count()).isEqualTo(3);
    }

    @Test
    void anEmptyOptionalAddsNoCondition() {
        assertThat(db().from(USERS).whereIf(Optional.of("ada"), USERS.name::eq).count())
                .isEqualTo(1);
        assertThat(db().from(USERS)
                        .whereIf(Optional.<String>empty(), USERS.name::eq)
                        .count())
                .isEqualTo(3);
    }

    @Test
    void calculatedValuesAreCompared() {
        assertThat(names(USERS.age.plus(1).eq(37))).containsExactly("ada");
        assertThat(names(USERS.age.minus(16).times(2).eq(40))).containsExactly("ada");
        assertThat(names(USERS.age.minus(USERS.age.minus(1)).eq(1))).containsExactly("ada", "bob");
        assertThat(names(USERS.name.length().gt(2))).hasSize(3);
        assertThat(names(USERS.name.upper().eq("EVE"))).containsExactly("eve");
        assertThat(names(USERS.age.times(2).lt(USERS.age.plus(30)))).containsExactly("bob");
    }

    @Test
    void everyTypeIsCompared() {
        User ada = db().get(USERS.email, "ada@example.org");
        Instant noon = Instant.parse("2026-01-31T12:00:00.000001Z");
        db().insert(NewPost.authorId(ada.id())
                .slug("a")
                .title("A")
                .status(Status.PUBLISHED)
                .rating(new BigDecimal("-1.50"))
                .publishedAt(noon));
        assertThat(db().from(POSTS).where(POSTS.status.eq(Status.PUBLISHED)).count())
                .isEqualTo(1);
        assertThat(db().from(POSTS)
                        .where(POSTS.status.in(List.of(Status.DRAFT, Status.ARCHIVED)))
                        .count())
                .isZero();
        assertThat(db().from(POSTS)
                        .where(POSTS.rating.eq(new BigDecimal("-1.5")))
                        .count())
                .isEqualTo(1);
        assertThat(db().from(POSTS)
                        .where(POSTS.rating.lt(new BigDecimal("-1.4")))
                        .count())
                .isEqualTo(1);
        assertThat(db().from(POSTS)
                        .where(POSTS.rating.in(List.of(new BigDecimal("-1.5"), BigDecimal.ONE)))
                        .count())
                .isEqualTo(1);
        assertThat(db().from(POSTS).where(POSTS.publishedAt.eq(noon)).count()).isEqualTo(1);
        assertThat(db().from(POSTS)
                        .where(POSTS.publishedAt.gt(noon.minusNanos(1000)), POSTS.publishedAt.lt(noon.plusNanos(1000)))
                        .count())
                .isEqualTo(1);
        assertThat(db().from(POSTS)
                        .where(POSTS.publishedAt.in(List.of(noon, noon.plusSeconds(1))))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aForeignColumnIsRefusedWhereJavacCannot() {
        @SuppressWarnings({"unchecked", "rawtypes"}) // that is the mistake
        Predicate<Users> foreign = (Predicate) COMMENTS.body.eq("x");
        assertThat(statements(() -> assertThatThrownBy(
                                () -> db().from(USERS).where(foreign).list())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("Comments.body")))
                .isEmpty();
    }
}
