package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.Predicate.not;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions that leave out values, and what becomes of nulls; values among those of a query. */
public abstract class NullSafeFilterContract extends UserConditions {
    /** For subclasses. */
    protected NullSafeFilterContract() {}

    @Test
    void orNullLetsNullsIn() {
        assertThat(names(USERS.age.ne(36))).containsExactly("bob");
        assertThat(names(USERS.age.ne(36).orNull())).containsExactly("bob", "eve");
        assertThat(names(USERS.age.notIn(List.of(36)))).containsExactly("bob");
        assertThat(names(USERS.age.notIn(List.of(36, 20)).orNull())).containsExactly("eve");
        assertThat(names(USERS.age.notIn(List.of()).orNull())).hasSize(3);
        assertThat(names(USERS.bio.notLike("f%").orNull())).containsExactly("bob", "eve");
        assertThat(names(USERS.age.ne(36).orNull().and(USERS.name.ne("bob")))).containsExactly("eve");
        assertThat(names(not(USERS.age.ne(36).orNull()))).containsExactly("ada");
    }

    @Test
    void notBetweenLeavesOutTheRangeAndNulls() {
        assertThat(names(USERS.age.notBetween(30, 40))).containsExactly("bob");
        assertThat(names(USERS.age.notBetween(20, 36))).isEmpty();
        assertThat(names(USERS.age.notBetween(40, 30))).containsExactly("ada", "bob");
        assertThat(names(USERS.age.notBetween(20, 35).and(USERS.name.ne("x")))).containsExactly("ada");
    }

    @Test
    void valuesAreAmongThoseOfAQuery() {
        var old = db().from(USERS).where(USERS.age.gt(30));
        assertThat(names(USERS.name.in(old.select(USERS.name)))).containsExactly("ada");
        assertThat(names(USERS.age.in(db().from(USERS).select(USERS.age)))).containsExactly("ada", "bob");
        assertThat(names(USERS.id.in(db().from(POSTS).select(POSTS.authorId)))).isEmpty();
        assertThat(names(USERS.bio.in(db().from(USERS).select(USERS.name)))).containsExactly("eve");
        assertThat(names(USERS.name.in(old.select(USERS.name)).or(USERS.bio.isNull())))
                .containsExactly("ada", "bob");
    }

    @Test
    void aNullAmongTheValuesOfAQuerySwallowsNothing() {
        assertThat(names(USERS.name.notIn(db().from(USERS).select(USERS.bio)))).containsExactly("ada", "bob");
        assertThat(names(USERS.age.notIn(
                        db().from(USERS).where(USERS.name.eq("bob")).select(USERS.age))))
                .containsExactly("ada");
        assertThat(names(USERS.age
                        .notIn(db().from(USERS).where(USERS.name.eq("bob")).select(USERS.age))
                        .orNull()))
                .containsExactly("ada", "eve");
        assertThat(names(USERS.age.notIn(
                        db().from(USERS).where(USERS.name.eq("x")).select(USERS.age))))
                .hasSize(3);
    }

    @Test
    void aQueryInsideMayBeCutGroupedAndDistinct() {
        var oldest =
                db().from(USERS).orderBy(USERS.age.desc().nullsLast()).limit(1).select(USERS.age);
        assertThat(names(USERS.age.in(oldest))).containsExactly("ada");
        assertThat(names(USERS.age.notIn(oldest))).containsExactly("bob");
        assertThat(names(USERS.name.in(db().from(USERS)
                        .select(USERS.name)
                        .distinct()
                        .orderBy(USERS.name.desc())
                        .limit(1))))
                .containsExactly("eve");
        assertThat(names(USERS.age.in(db().from(USERS).select(USERS.age.max()))))
                .containsExactly("ada");
        assertThat(names(USERS.age.in(db().from(USERS).groupBy(USERS.bio).select(USERS.age.min()))))
                .containsExactly("ada", "bob");
    }

    @Test
    void aQueryInsideMayReachThroughRelations() {
        var written = db().from(POSTS).where(POSTS.author.has(USERS.age.gt(1))).select(POSTS.authorId);
        assertThat(names(USERS.id.in(written))).isEmpty();
        assertThat(names(USERS.id.notIn(written).and(USERS.posts.isEmpty()))).hasSize(3);
    }

    @Test
    void aQueryInsideHoldsInUpdatesAndDeletes() {
        var bobs = db().from(USERS).where(USERS.name.eq("bob")).select(USERS.id);
        assertThat(db().update(USERS)
                        .set(USERS.bio, "x")
                        .where(USERS.id.in(bobs))
                        .execute())
                .isEqualTo(1);
        assertThat(db().delete(USERS).where(USERS.id.in(bobs)).execute()).isEqualTo(1);
        assertThat(names(USERS.name.isNotNull())).containsExactly("ada", "eve");
    }

    @Test
    void aQueryInsideYieldsOneValue() {
        assertThatThrownBy(() -> USERS.name.in(db().from(USERS).select(USERS.name.map(String::trim))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Users: a query inside of another yields one column or expression; say select(..) of one");
    }

    @Test
    void queriesInsideThatDifferInValuesShareAStatement() {
        assertThat(sql(() -> names(
                        USERS.name.in(db().from(USERS).where(USERS.age.gt(1)).select(USERS.name)))))
                .isEqualTo(sql(() -> names(
                        USERS.name.in(db().from(USERS).where(USERS.age.gt(30)).select(USERS.name)))));
    }
}
