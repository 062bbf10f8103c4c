package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.Predicate.allOf;
import static dev.cormorant.expression.Predicate.anyOf;
import static dev.cormorant.expression.Predicate.not;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.expression.Case;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.Posts;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is nested very deeply is refused where it is built, what is nested deeply works everywhere, and so do long lists. */
public abstract class DeepExpressionContract extends Contract {
    private static final int DEEP = 95;
    private static final int TOO_DEEP = 100_000;

    /** For subclasses. */
    protected DeepExpressionContract() {}

    @BeforeEach
    void someRows() {
        User ada = Blog.user(db(), "ada");
        db().update(USERS).set(USERS.age, 36).allRows().execute();
        db().insert(NewPost.authorId(ada.id()).slug("s").title("t").rating(BigDecimal.ONE));
    }

    private static <E> E nested(E innermost, int levels, UnaryOperator<E> around) {
        E all = innermost;
        for (int i = 0; i < levels; i++) {
            all = around.apply(all);
        }
        return all;
    }

    private <T> T readDeep(Expression<Users, T> innermost, UnaryOperator<Expression<Users, T>> around) {
        isRefused(innermost, around);
        Expression<Users, T> deep = nested(innermost, DEEP, around);
        T value = db().from(USERS).select(deep).getOne();
        assertThat(db().from(USERS).where(deep.eq(value)).orderBy(deep.asc()).count())
                .isOne();
        return value;
    }

    private <E> void isRefused(E innermost, UnaryOperator<E> around) {
        assertThat(statements(() -> assertThatThrownBy(() -> nested(innermost, TOO_DEEP, around))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("more than 100 levels")))
                .isEmpty();
    }

    private void matches(Predicate<Users> innermost, int levels, UnaryOperator<Predicate<Users>> around) {
        isRefused(innermost, around);
        assertThat(db().from(USERS).where(nested(innermost, levels, around)).count())
                .isOne();
    }

    @Test
    void numbers() {
        assertThat(readDeep(USERS.age, age -> age.plus(1))).isEqualTo(36 + DEEP);
        assertThat(readDeep(USERS.age, age -> age.minus(1))).isEqualTo(36 - DEEP);
        assertThat(readDeep(USERS.age, age -> USERS.age.plus(age))).isEqualTo(36 * (DEEP + 1));
        assertThat(readDeep(USERS.age, Expression::abs)).isEqualTo(36);
    }

    @Test
    void decimals() {
        Expression<Posts, BigDecimal> deep = DeepExpressionContract.<Expression<Posts, BigDecimal>>nested(
                POSTS.rating, DEEP, rating -> rating.plus(BigDecimal.ONE));
        assertThat(db().from(POSTS).select(deep).getOne()).isEqualByComparingTo(BigDecimal.valueOf(DEEP + 1));
        isRefused((Expression<Posts, BigDecimal>) POSTS.rating, rating -> rating.times(BigDecimal.ONE));
    }

    @Test
    void texts() {
        assertThat(readDeep(USERS.name, name -> name.concat("x"))).hasSize(3 + DEEP);
        assertThat(readDeep(USERS.name, Expression::lower)).isEqualTo("ada");
    }

    @Test
    void firstOfSeveral() {
        assertThat(readDeep(USERS.bio, bio -> bio.coalesce(USERS.name))).isEqualTo("ada");
    }

    @Test
    void cases() {
        assertThat(readDeep(
                        USERS.name, name -> Case.when(USERS.age.isNull(), "x").otherwise(name)))
                .isEqualTo("ada");
        matches(
                USERS.name.eq("ada"),
                45,
                ada -> Case.when(ada, "yes").otherwise("no").eq("yes"));
    }

    @Test
    void conditions() {
        matches(USERS.name.eq("ada"), 94, ada -> not(ada));
        matches(USERS.name.eq("ada"), 45, ada -> ada.and(USERS.age.gt(3)).or(USERS.age.lt(3)));
        matches(
                USERS.name.eq("ada"),
                45,
                ada -> USERS.age.gt(3).and(USERS.age.lt(3).or(ada)));
    }

    @Test
    void conditionsOnRelations() {
        matches(USERS.name.eq("ada"), 8, ada -> USERS.posts.some(POSTS.author.has(ada)));
        matches(
                USERS.name.eq("ada"),
                15,
                ada -> USERS.id.in(db().from(USERS).where(ada).select(USERS.id)));
    }

    @Test
    void changes() {
        Expression<Users, Integer> deep =
                DeepExpressionContract.<Expression<Users, Integer>>nested(USERS.age, DEEP, age -> age.plus(1));
        db().update(USERS).set(USERS.age, deep).allRows().execute();
        assertThat(db().from(USERS).select(USERS.age).getOne()).isEqualTo(36 + DEEP);
    }

    @Test
    void manyConditionsInOneListAreNotDeep() {
        Predicate<Users> ada = USERS.name.eq("ada");
        Predicate<Users> bob = USERS.name.eq("bob");
        assertThat(db().from(USERS)
                        .where(allOf(Collections.nCopies(10_000, ada)))
                        .count())
                .isOne();
        List<Predicate<Users>> some = new ArrayList<>(Collections.nCopies(5_000, bob));
        some.add(ada);
        assertThat(db().from(USERS).where(anyOf(some)).count()).isOne();
        assertThat(db().from(USERS)
                        .where(nested(ada, 2_000, all -> all.and(ada)))
                        .count())
                .isOne();
    }

    @Test
    void manyValuesInOneListAreNotDeep() {
        List<Integer> ages = IntStream.range(0, 60_000).boxed().toList();
        assertThat(db().from(USERS).where(USERS.age.in(ages)).count()).isOne();
        assertThat(db().from(USERS).where(USERS.age.notIn(ages)).count()).isZero();
    }
}
