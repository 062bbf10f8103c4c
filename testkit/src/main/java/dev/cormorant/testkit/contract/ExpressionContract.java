package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.Case.when;
import static dev.cormorant.expression.Expression.value;
import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.error.ValueOutOfRangeException;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Selection;
import dev.cormorant.testkit.blog.AllTypes;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.SomeTypes;
import dev.cormorant.testkit.blog.Status;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import dev.cormorant.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is computed of the values of a row: the same on every database, or an error. */
public abstract class ExpressionContract extends Contract {
    /** For subclasses. */
    protected ExpressionContract() {}

    private void users() {
        db().insert(NewUser.email("1").name(" ada ").bio("x").age(7));
        db().insert(NewUser.email("2").name("bob").age(-7));
        db().insert(NewUser.email("3").name("eve"));
    }

    private <T> List<T> ofUsers(Expression<? super Users, T> expression) {
        return db().from(USERS).orderBy(USERS.email.asc()).select(expression).list();
    }

    private <T> T ofNumbers(Expression<AllTypes, T> expression) {
        return db().from(ALL_TYPES).select(expression).getOne();
    }

    private void decimal(String number) {
        db().insert(new SomeTypes(new BigDecimal(number), Instant.EPOCH.plusSeconds(1_000_000_000), true).row());
    }

    @Test
    void integersAreDividedWithoutAFraction() {
        users();
        assertThat(ofUsers(USERS.age.dividedBy(2))).containsExactly(3, -3, null);
        assertThat(ofUsers(USERS.age.dividedBy(0))).containsExactly(null, null, null);
        assertThat(ofUsers(USERS.age.plus(1).times(2).minus(3))).containsExactly(13, -15, null);
        assertThat(ofUsers(USERS.age.abs())).containsExactly(7, 7, null);
    }

    @Test
    void decimalsAreDividedToTheirOwnDigits() {
        decimal("10.0000");
        BigDecimal three = new BigDecimal("3.0000");
        assertThat(ofNumbers(ALL_TYPES.decimal.dividedBy(three))).isEqualByComparingTo("3.3333");
        assertThat(ofNumbers(ALL_TYPES.decimal.dividedBy(new BigDecimal("-3")))).isEqualByComparingTo("-3.3333");
        assertThat(ofNumbers(ALL_TYPES.decimal.dividedBy(new BigDecimal("16000"))))
                .isEqualByComparingTo("0.0006");
        assertThat(ofNumbers(ALL_TYPES.decimal.dividedBy(new BigDecimal("0.0007"))))
                .isEqualByComparingTo("14285.7143");
        assertThat(db().from(ALL_TYPES)
                        .select(ALL_TYPES.decimal.dividedBy(BigDecimal.ZERO))
                        .list())
                .containsExactly((BigDecimal) null);
        assertThat(ofNumbers(ALL_TYPES.decimal.minus(new BigDecimal("10.5")).abs()))
                .isEqualByComparingTo("0.5");
    }

    @Test
    void decimalsAreMultipliedExactly() {
        decimal("10.0001");
        Expression<Object, BigDecimal> three = value(new BigDecimal("3"), ColumnTypes.decimal(9, 0));
        assertThat(ofNumbers(ALL_TYPES.decimal.times(three))).isEqualByComparingTo("30.0003");
    }

    @Test
    void decimalsAreMultipliedByWholeNumbers() {
        decimal("10.0001");
        for (String two : List.of("2", "2.0000", "2E+0")) {
            assertThat(ofNumbers(ALL_TYPES.decimal.times(new BigDecimal(two)))).isEqualByComparingTo("20.0002");
        }
        assertThat(ofNumbers(ALL_TYPES.decimal.times(new BigDecimal("-1E+3")))).isEqualByComparingTo("-10000.1000");
        assertThat(ofNumbers(ALL_TYPES.decimal.times(new BigDecimal("0.0000")))).isEqualByComparingTo("0");
        assertThat(db().update(ALL_TYPES)
                        .set(ALL_TYPES.decimal, ALL_TYPES.decimal.times(new BigDecimal("3")))
                        .where(ALL_TYPES.decimal.times(new BigDecimal("2")).gt(new BigDecimal("20.0001")))
                        .returning(ALL_TYPES.decimal))
                .containsExactly(new BigDecimal("30.0003"));
    }

    @Test
    void computedDecimalsHaveTheDigitsOfTheirType() {
        decimal("10.0001");
        assertThat(db().from(ALL_TYPES)
                        .select(Selection.of(
                                ALL_TYPES.maybeDecimal.coalesce(BigDecimal.ONE),
                                ALL_TYPES.decimal.nullIf(BigDecimal.TEN),
                                when(ALL_TYPES.decimal.lt(BigDecimal.TEN), ALL_TYPES.decimal)
                                        .otherwise(BigDecimal.ZERO),
                                List::of))
                        .getOne())
                .hasToString("[1.0000, 10.0001, 0.0000]");
    }

    /** No statement knows whether the column that it is given has fraction digits. */
    @Test
    void decimalsWithFractionDigitsAreMultipliedExactlyOrNotAtAll() {
        decimal("10.0001");
        try {
            assertThat(ofNumbers(ALL_TYPES.decimal.times(new BigDecimal("1.5"))))
                    .isEqualByComparingTo("15.00015");
            assertThat(ofNumbers(ALL_TYPES.decimal.times(ALL_TYPES.decimal))).isEqualByComparingTo("100.00200001");
        } catch (UnsupportedByDatabaseException e) {
            assertThat(e).hasMessageContaining("no product of two decimals with fraction digits");
        }
    }

    @Test
    void whatDoesNotFitIsAnError() {
        User ada = Blog.user(db(), "ada");
        Blog.post(db(), ada, "a");
        db().update(POSTS).set(POSTS.views, Long.MAX_VALUE).allRows().execute();
        db().update(USERS).set(USERS.age, Integer.MAX_VALUE).allRows().execute();
        overflows(() -> db().from(POSTS).select(POSTS.views.plus(1L)).list());
        overflows(() -> db().from(POSTS).select(POSTS.views.times(2L)).list());
        overflows(() -> db().from(POSTS).select(POSTS.views.minus(-1L)).list());
        overflows(() -> ofUsers(USERS.age.plus(1)));
        overflows(() -> ofUsers(USERS.age.times(2).plus(0)));
        assertThat(db().from(POSTS).select(POSTS.views.minus(1L)).list()).containsExactly(Long.MAX_VALUE - 1);
    }

    private static void overflows(Runnable query) {
        assertThatThrownBy(query::run).isInstanceOf(ValueOutOfRangeException.class);
    }

    @Test
    void nullsAreReplacedAndMade() {
        users();
        assertThat(ofUsers(USERS.age.coalesce(0))).containsExactly(7, -7, 0);
        assertThat(ofUsers(USERS.bio.coalesce(USERS.name))).containsExactly("x", "bob", "eve");
        assertThat(ofUsers(USERS.name.nullIf("bob"))).containsExactly(" ada ", null, "eve");
        assertThat(db().from(USERS)
                        .where(USERS.age.coalesce(0).gte(0))
                        .orderBy(USERS.age.coalesce(-1).desc())
                        .select(USERS.name)
                        .list())
                .containsExactly(" ada ", "eve");
    }

    @Test
    void textsAreJoinedAndTrimmed() {
        users();
        assertThat(ofUsers(USERS.name.trim())).containsExactly("ada", "bob", "eve");
        assertThat(ofUsers(USERS.name.concat("!"))).containsExactly(" ada !", "bob!", "eve!");
        assertThat(ofUsers(USERS.name.concat(USERS.bio))).containsExactly(" ada x", null, null);
        assertThat(ofUsers(USERS.name.trim().concat("-").concat(USERS.email).upper()))
                .containsExactly("ADA-1", "BOB-2", "EVE-3");
        assertThat(db().from(USERS).where(USERS.name.concat("😀").eq("bob😀")).count())
                .isEqualTo(1);
    }

    @Test
    void aTextIsCutByCodePoints() {
        Blog.user(db(), "a😀b😀c");
        Blog.user(db(), "line\nend");
        Blog.user(db(), "");
        assertThat(ofUsers(USERS.name.substring(2, 2))).containsExactly("", "😀b", "in");
        assertThat(ofUsers(USERS.name.substring(4, Integer.MAX_VALUE))).containsExactly("", "😀c", "e\nend");
        assertThat(ofUsers(USERS.name.substring(1, 0))).containsExactly("", "", "");
        assertThat(ofUsers(USERS.name.substring(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .containsExactly("", "", "");
        assertThat(ofUsers(USERS.bio.substring(1, 1))).containsOnlyNulls();
        assertThat(db().from(USERS)
                        .where(USERS.name.substring(5, 1).eq("c"))
                        .select(USERS.name.substring(1, 1).concat(USERS.name.substring(4, 1)))
                        .list())
                .containsExactly("a😀");
        assertThatThrownBy(() -> USERS.name.substring(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Users.name")
                .hasMessageContaining("from 1");
        assertThatThrownBy(() -> USERS.name.substring(1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> USERS.age.substring(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFirstBranchThatHoldsDecides() {
        users();
        assertThat(ofUsers(when(USERS.age.gt(0), "plus")
                        .when(USERS.age.lt(0), "minus")
                        .otherwise("none")))
                .containsExactly("plus", "minus", "none");
        assertThat(ofUsers(when(USERS.bio.isNotNull(), USERS.bio).otherwise(USERS.name)))
                .containsExactly("x", "bob", "eve");
        assertThat(ofUsers(when(USERS.age.gt(0), 1).orNull())).containsExactly(1, null, null);
        assertThat(ofUsers(when(USERS.age.gt(0), Status.DRAFT).otherwise(Status.ARCHIVED)))
                .containsExactly(Status.DRAFT, Status.ARCHIVED, Status.ARCHIVED);
        assertThat(db().from(USERS)
                        .orderBy(when(USERS.name.eq("bob"), 0).otherwise(1).asc(), USERS.email.asc())
                        .where(when(USERS.age.isNull(), "a").otherwise("Z").gt("A"))
                        .select(USERS.name)
                        .list())
                .containsExactly("bob", " ada ", "eve");
    }

    @Test
    void constantsStandBesideColumns() {
        users();
        UUID id = new UUID(1, 2);
        Instant noon = Instant.parse("2026-01-31T12:00:00Z");
        assertThat(ofUsers(value("x"))).containsExactly("x", "x", "x");
        assertThat(ofUsers(value(5L))).containsExactly(5L, 5L, 5L);
        assertThat(ofUsers(value(true))).containsExactly(true, true, true);
        assertThat(ofUsers(value(id))).containsExactly(id, id, id);
        assertThat(ofUsers(value(noon))).containsExactly(noon, noon, noon);
        assertThat(ofUsers(value(LocalDate.of(2026, 1, 31)))).contains(LocalDate.of(2026, 1, 31));
        assertThat(ofUsers(value(1.5))).contains(1.5);
        assertThat(ofUsers(value(new BigDecimal("1.50"), ALL_TYPES.decimal.type()))
                        .get(0))
                .isEqualByComparingTo("1.5");
        assertThat(db().from(USERS).where(USERS.age.lt(value(0))).count()).isEqualTo(1);
    }

    @Test
    void aComputedValueIsFoundInAnUpdate() {
        users();
        db().update(USERS).set(USERS.age, USERS.age.dividedBy(2)).allRows().execute();
        assertThat(ofUsers(USERS.age)).containsExactly(3, -3, null);
    }
}
