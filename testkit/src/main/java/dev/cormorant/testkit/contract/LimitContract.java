package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static dev.cormorant.testkit.blog.Visits.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Membership;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.NewVisit;
import dev.cormorant.testkit.blog.User;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that are cut off: always the same ones. */
public abstract class LimitContract extends Contract {
    /** For subclasses. */
    protected LimitContract() {}

    private void fiveUsers() {
        db().insertAll(IntStream.range(0, 5)
                .mapToObj(i -> NewUser.email("u" + i).name("u" + i).age(i / 2))
                .toList());
    }

    @Test
    void limitAndOffsetCut() {
        fiveUsers();
        var names = db().from(USERS).orderBy(USERS.name.asc()).select(USERS.name);
        assertThat(names.limit(2).list()).containsExactly("u0", "u1");
        assertThat(names.limit(2).offset(2).list()).containsExactly("u2", "u3");
        assertThat(names.offset(3).list()).containsExactly("u3", "u4");
        assertThat(names.limit(100).list()).hasSize(5);
        assertThat(names.limit(2).offset(100).list()).isEmpty();
        assertThat(names.offset(0).limit(5).list()).hasSize(5);
    }

    @Test
    void theLastLimitHolds() {
        fiveUsers();
        assertThat(db().from(USERS).limit(1).limit(3).list()).hasSize(3);
        assertThat(db().from(USERS).offset(4).offset(1).list()).hasSize(4);
    }

    @Test
    void limitZeroIsEmptyWithoutSql() {
        fiveUsers();
        assertThat(statements(() -> {
                    assertThat(db().from(USERS).limit(0).list()).isEmpty();
                    assertThat(db().from(USERS).limit(0).findFirst()).isEmpty();
                    assertThat(db().from(USERS).limit(0).findOne()).isEmpty();
                }))
                .isEmpty();
    }

    @Test
    void negativeNumbersAreRefused() {
        assertThatThrownBy(() -> db().from(USERS).limit(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit(-1)");
        assertThatThrownBy(() -> db().from(USERS).offset(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("offset(-1)");
    }

    @Test
    void numbersBeyondAnIntAreTaken() {
        fiveUsers();
        assertThat(db().from(USERS).limit(5_000_000_000L).list()).hasSize(5);
        assertThat(db().from(USERS).offset(5_000_000_000L).list()).isEmpty();
        assertThat(db().from(USERS).limit(Long.MAX_VALUE).list()).hasSize(5);
    }

    @Test
    void theKeyDecidesAmongEqualsInTheDirectionOfTheLastTerm() {
        fiveUsers();
        var ascending = db().from(USERS).orderBy(USERS.age.asc()).select(USERS.name);
        assertThat(ascending.limit(5).list()).containsExactly("u0", "u1", "u2", "u3", "u4");
        var descending = db().from(USERS).orderBy(USERS.age.desc()).select(USERS.name);
        assertThat(descending.limit(5).list()).containsExactly("u4", "u3", "u2", "u1", "u0");
        assertThat(db().from(USERS).select(USERS.name).limit(2).list()).containsExactly("u0", "u1");
    }

    @Test
    void pagesCoverEveryRowOnce() {
        fiveUsers();
        var query = db().from(USERS).orderBy(USERS.age.desc()).select(USERS.id);
        List<Long> paged = IntStream.range(0, 3)
                .boxed()
                .flatMap(page -> query.limit(2).offset(2L * page).list().stream())
                .toList();
        assertThat(paged).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void aKeyOfTwoColumnsCompletesTheOrder() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        db().insertAll(List.of(
                NewMembership.team("b").userId(ada.id()),
                NewMembership.team("a").userId(bob.id()),
                NewMembership.team("a").userId(ada.id())));
        assertThat(db().from(MEMBERSHIPS).limit(2).list())
                .extracting(Membership::team, Membership::userId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", ada.id()),
                        org.assertj.core.groups.Tuple.tuple("a", bob.id()));
        assertThat(db().from(MEMBERSHIPS)
                        .orderBy(MEMBERSHIPS.role.desc())
                        .limit(1)
                        .list())
                .extracting(Membership::team)
                .containsExactly("b");
    }

    @Test
    void aTableWithoutAKeyIsCutToo() {
        db().insertAll(List.of(NewVisit.page("/a"), NewVisit.page("/b"), NewVisit.page("/c")));
        assertThat(db().from(VISITS).limit(2).list()).hasSize(2);
    }

    @Test
    void limitsAreBinds() {
        List<String> small = sql(() -> db().from(USERS).limit(1).offset(2).list());
        List<String> large = sql(() -> db().from(USERS).limit(1000).offset(77).list());
        assertThat(small).hasSize(1).isEqualTo(large);
    }
}
