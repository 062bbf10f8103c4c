package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.Tx;
import dev.cormorant.testkit.blog.NewUser;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is logged of transactions that take longer than they should. */
class SlowTransactionTest extends Contract {
    private Database warningAfter(Duration longest) {
        return Database.open(schema(), database().dataSource(), s -> s.slowTransaction(longest));
    }

    private static void insert(Tx tx) {
        tx.insert(NewUser.email("secret").name("n"));
    }

    @Test
    void aSlowTransactionIsToldOfWhenItIsOver() {
        Database database = warningAfter(Duration.ZERO);
        List<String> lines = LogLines.during(() -> database.run(SlowTransactionTest::insert));
        assertThat(lines)
                .singleElement()
                .asString()
                .contains("Transaction", "committed", "longer than 0 ms")
                .doesNotContain("secret");
        assertThat(LogLines.during(() -> assertThatThrownBy(() -> database.run(tx -> {
                            throw new IllegalStateException("mine");
                        }))
                        .hasMessage("mine")))
                .anyMatch(line -> line.contains("rolled back"));
    }

    @Test
    void otherTransactionsAreNotToldOf() {
        Database database = warningAfter(Duration.ofHours(1));
        assertThat(LogLines.during(() -> database.run(SlowTransactionTest::insert)))
                .isEmpty();
        assertThat(LogLines.during(
                        () -> db().run(tx -> tx.delete(USERS).allRows().execute())))
                .isEmpty();
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        assertThatThrownBy(() -> warningAfter(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("slowTransaction");
    }
}
