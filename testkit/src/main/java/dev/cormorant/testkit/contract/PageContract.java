package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static dev.cormorant.testkit.blog.Visits.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.page.Page;
import dev.cormorant.page.PageWithoutTotal;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.NewVisit;
import dev.cormorant.testkit.blog.Users;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbered pages. */
public abstract class PageContract extends Contract {
    /** For subclasses. */
    protected PageContract() {}

    private Query<Users, String> users(int number) {
        db().insertAll(IntStream.range(0, number)
                .mapToObj(i -> NewUser.email("u" + i).name("u" + i).age(i / 2))
                .toList());
        return db().from(USERS).orderBy(USERS.age.asc()).select(USERS.name);
    }

    @Test
    void aPageKnowsItsPlace() {
        Query<Users, String> users = users(5);
        Page<String> first = users.page(1, 2);
        assertThat(first).isEqualTo(new Page<>(List.of("u0", "u1"), 1, 2, 5));
        assertThat(first.pages()).isEqualTo(3);
        assertThat(first.hasNext()).isTrue();
        assertThat(first.hasPrevious()).isFalse();
        assertThat(users.page(2, 2).rows()).containsExactly("u2", "u3");
        Page<String> last = users.page(3, 2);
        assertThat(last).isEqualTo(new Page<>(List.of("u4"), 3, 2, 5));
        assertThat(last.hasNext()).isFalse();
        assertThat(last.hasPrevious()).isTrue();
    }

    @Test
    void aPageBeyondTheLastIsEmptyWithTheRightTotals() {
        Query<Users, String> users = users(5);
        for (long number : new long[] {4, 1_000, Long.MAX_VALUE}) {
            Page<String> page = users.page(number, 2);
            assertThat(page).isEqualTo(new Page<>(List.of(), number, 2, 5));
            assertThat(page.pages()).isEqualTo(3);
            assertThat(page.hasNext()).isFalse();
            assertThat(page.hasPrevious()).isTrue();
        }
    }

    @Test
    void nothingIsOneEmptyPage() {
        Page<String> page = users(0).page(1, 20);
        assertThat(page).isEqualTo(new Page<>(List.of(), 1, 20, 0));
        assertThat(page.pages()).isEqualTo(1);
        assertThat(page.hasNext()).isFalse();
        assertThat(page.hasPrevious()).isFalse();
    }

    @Test
    void onlyWhereThePageDoesNotTellAreRowsCounted() {
        Query<Users, String> users = users(5);
        assertThat(sql(() -> users.page(1, 20))).as("one page that is not full").hasSize(1);
        assertThat(sql(() -> users.page(3, 2))).as("the last page").hasSize(1);
        assertThat(sql(() -> users.page(1, 5))).as("one full page").hasSize(2);
        assertThat(sql(() -> users.page(2, 2))).hasSize(2);
        assertThat(sql(() -> users.page(9, 2))).as("beyond the last").hasSize(2);
    }

    @Test
    void conditionsHoldForRowsAndTotal() {
        Page<String> page = users(5).where(USERS.age.gte(1)).page(1, 2);
        assertThat(page).isEqualTo(new Page<>(List.of("u2", "u3"), 1, 2, 3));
    }

    @Test
    void pagesMeetEveryRowOnceThoughManyAreEqual() {
        Query<Users, String> users = users(20);
        List<String> seen = IntStream.rangeClosed(1, 7)
                .boxed()
                .flatMap(number -> users.page(number, 3).rows().stream())
                .toList();
        assertThat(seen).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void distinctResultsHavePagesToo() {
        Page<Integer> page = users(5).select(USERS.age).distinct().page(2, 2);
        assertThat(page).isEqualTo(new Page<>(List.of(2), 2, 2, 3));
        assertThat(users(0).select(USERS.age).distinct().page(1, 2).total()).isEqualTo(3);
    }

    @Test
    void aPageWithoutTotalIsOneStatement() {
        Query<Users, String> users = users(5);
        List<String> sql = sql(() -> {
            PageWithoutTotal<String> page = users.pageWithoutTotal(2, 2);
            assertThat(page).isEqualTo(new PageWithoutTotal<>(List.of("u2", "u3"), 2, 2, true));
            assertThat(page.hasPrevious()).isTrue();
        });
        assertThat(sql).hasSize(1);
        assertThat(users.pageWithoutTotal(1, 5)).isEqualTo(new PageWithoutTotal<>(users.list(), 1, 5, false));
        assertThat(users.pageWithoutTotal(3, 2).hasNext()).isFalse();
        assertThat(users.pageWithoutTotal(4, 2).rows()).isEmpty();
        assertThat(users.pageWithoutTotal(Long.MAX_VALUE, 2).rows()).isEmpty();
    }

    @Test
    void tablesWithAKeyOfTwoColumnsOrNoneHavePagesToo() {
        db().insertAll(List.of(NewVisit.page("/a"), NewVisit.page("/b"), NewVisit.page("/c")));
        assertThat(db().from(VISITS).orderBy(VISITS.page.asc()).page(2, 2).rows())
                .singleElement()
                .satisfies(visit -> assertThat(visit.page()).isEqualTo("/c"));
        assertThat(db().from(MEMBERSHIPS).page(1, 5).total()).isZero();
    }

    @Test
    void wrongNumbersAreRefusedBeforeSql() {
        Query<Users, String> users = users(1);
        assertThat(statements(() -> {
                    assertThatThrownBy(() -> users.page(0, 20))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("page(0, ..)");
                    assertThatThrownBy(() -> users.page(-1, 20)).isInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(() -> users.page(1, 0))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("at least 1");
                    assertThatThrownBy(() -> users.pageWithoutTotal(0, 20))
                            .isInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(() -> users.pageWithoutTotal(1, -5))
                            .isInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(() -> users.limit(5).page(1, 20))
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageContaining("limit(5)");
                }))
                .isEmpty();
    }
}
