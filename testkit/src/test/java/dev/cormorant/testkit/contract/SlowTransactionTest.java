package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.Database;
import dev.cormorant.Settings;
import dev.cormorant.Tx;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is logged of transactions that take long. */
class SlowTransactionTest extends Contract {
    private static void read(Tx tx) {
        tx.from(USERS).count();
    }

    private List<String> logged(UnaryOperator<Settings> settings, Consumer<Tx> block) {
        Database database = Database.open(schema(), database().dataSource(), settings);
        return Logged.during(() -> assertThat(catchThrowable(() -> database.run(block::accept)))
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        mine -> assertThat(mine).hasMessage("mine")));
    }

    @Test
    void aSlowTransactionIsToldOfWhenItIsOver() {
        assertThat(logged(s -> s.slowTransaction(Duration.ofNanos(1)), SlowTransactionTest::read))
                .singleElement()
                .asString()
                .contains("Transaction 1 took", "until it was committed", "longer than 0 ms");
    }

    @Test
    void aSlowTransactionThatFailsIsToldOfToo() {
        assertThat(logged(s -> s.slowTransaction(Duration.ofNanos(1)), tx -> {
                    read(tx);
                    throw new IllegalStateException("mine");
                }))
                .singleElement()
                .asString()
                .contains("until it was rolled back");
    }

    @Test
    void blocksInsideArePartOfIt() {
        assertThat(logged(s -> s.slowTransaction(Duration.ofNanos(1)), tx -> tx.run(SlowTransactionTest::read)))
                .hasSize(1);
    }

    @Test
    void aQuickOneAndThoseThatNobodyWatchesAreNotTold() {
        assertThat(logged(s -> s.slowTransaction(Duration.ofHours(1)), SlowTransactionTest::read))
                .isEmpty();
        assertThat(logged(s -> s, SlowTransactionTest::read)).isEmpty();
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        assertThatThrownBy(() -> logged(s -> s.slowTransaction(Duration.ofMillis(-1)), SlowTransactionTest::read))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("slowTransaction");
    }
}
