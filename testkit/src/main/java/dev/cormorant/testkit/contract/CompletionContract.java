package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.Tx;
import dev.cormorant.driver.TransactionEvent;
import dev.cormorant.driver.TransactionEvent.Kind;
import dev.cormorant.error.RetryableException;
import dev.cormorant.error.SqlFailure;
import dev.cormorant.testkit.blog.Blog;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done when a transaction is over, and who hears of it. */
public abstract class CompletionContract extends Contract {
    private final List<String> done = new ArrayList<>();

    /** For subclasses. */
    protected CompletionContract() {}

    private void both(Tx tx, String name) {
        tx.afterCommit(() -> done.add(name + " committed"));
        tx.afterRollback(() -> done.add(name + " undone"));
    }

    @Test
    void afterTheCommitItRunsInOrder() {
        db().run(tx -> {
            tx.afterCommit(() -> done.add("1 sees " + db().from(USERS).count()));
            Blog.user(tx, "ada");
            tx.afterCommit(() -> done.add("2"));
            assertThat(done).isEmpty();
        });
        assertThat(done).containsExactly("1 sees 1", "2");
    }

    @Test
    void afterTheRollbackOnlyThatRuns() {
        assertThatThrownBy(() -> db().run(tx -> {
                    both(tx, "outer");
                    tx.run(inner -> both(inner, "inner"));
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine");
        assertThat(done).containsExactly("outer undone", "inner undone");
    }

    @Test
    void whatABlockInsideSaidWaitsForTheOutermost() {
        db().run(tx -> {
            tx.run(inner -> both(inner, "inner"));
            assertThat(done).isEmpty();
            both(tx, "outer");
        });
        assertThat(done).containsExactly("inner committed", "outer committed");
    }

    @Test
    void workThatABlockInsideUndidIsNotCommitted() {
        db().run(tx -> {
            both(tx, "before");
            assertThatThrownBy(() -> tx.run(inner -> {
                        both(inner, "inner");
                        throw new IllegalStateException("mine");
                    }))
                    .hasMessage("mine");
            assertThatThrownBy(() -> tx.attempt(() -> {
                        both(tx, "attempt");
                        throw new IllegalStateException("mine");
                    }))
                    .hasMessage("mine");
            both(tx, "after");
        });
        assertThat(done).containsExactly("before committed", "inner undone", "attempt undone", "after committed");
    }

    @Test
    void whatFailsThenUndoesNothingAndStopsNobody() {
        List<TransactionEvent> events = new ArrayList<>();
        Database other = Database.open(schema(), database().dataSource());
        other.onTransaction(events::add);
        IllegalStateException mine = new IllegalStateException("mine");
        other.run(tx -> {
            tx.afterCommit(() -> {
                throw mine;
            });
            tx.afterCommit(() -> done.add("next"));
            Blog.user(tx, "ada");
        });
        assertThat(done).containsExactly("next");
        assertThat(db().from(USERS).count()).isEqualTo(1);
        assertThat(events)
                .extracting(TransactionEvent::kind)
                .containsExactly(Kind.STARTED, Kind.COMMITTED, Kind.CALLBACK_FAILED);
        assertThat(events.get(2).error()).isSameAs(mine);
    }

    @Test
    void triesThatFailedNeverCommitAnything() {
        List<Tx> tries = new ArrayList<>();
        db().run(t -> t.retry(2), tx -> {
            tries.add(tx);
            both(tx, "try " + tries.size());
            if (tries.size() < 3) {
                throw new RetryableException("given up", new SqlFailure("", null, 0), null);
            }
        });
        assertThat(done).containsExactly("try 1 undone", "try 2 undone", "try 3 committed");
    }

    @Test
    void itMayRunATransactionOfItsOwn() {
        db().run(tx -> tx.afterCommit(() -> db().run(next -> Blog.user(next, "ada"))));
        assertThat(db().from(USERS).count()).isEqualTo(1);
    }

    @Test
    void afterTheEndItIsTooLate() {
        List<Tx> leaked = new ArrayList<>();
        db().run(leaked::add);
        assertThatThrownBy(() -> leaked.get(0).afterCommit(() -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void listenersHearOfEachTransaction() {
        List<TransactionEvent> events = new ArrayList<>();
        Database other = Database.open(schema(), database().dataSource());
        other.onTransaction(event -> {
            throw new IllegalStateException("a listener that fails");
        });
        other.onTransaction(events::add);
        IllegalStateException mine = new IllegalStateException("mine");
        other.run(tx -> tx.run(inner -> Blog.user(inner, "ada")));
        assertThatThrownBy(() -> other.run(tx -> {
                    throw mine;
                }))
                .isSameAs(mine);
        assertThat(events)
                .extracting(TransactionEvent::kind)
                .containsExactly(Kind.STARTED, Kind.COMMITTED, Kind.STARTED, Kind.ROLLED_BACK);
        assertThat(events).extracting(TransactionEvent::error).containsExactly(null, null, null, mine);
        assertThat(events.get(0).id())
                .isEqualTo(events.get(1).id())
                .isNotEqualTo(events.get(2).id());
        assertThat(events).allMatch(event -> !event.duration().isNegative());
    }
}
