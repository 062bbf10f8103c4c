package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.dialect.Feature;
import dev.cormorant.error.DatabaseException;
import dev.cormorant.error.QueryFailedException;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The time that a transaction may take. */
public abstract class TransactionTimeoutContract extends Contract {
    /** For subclasses. */
    protected TransactionTimeoutContract() {}

    private long users() {
        return db().from(USERS).count();
    }

    @Test
    void aStatementIsCancelledWhenTheTimeIsOver() {
        String users = otherProgram().name(USERS);
        String name = otherProgram().name(USERS.name);
        String endless = ("select count(*) from %1$s a, %1$s b, %1$s c, %1$s d, %1$s e, %1$s f where"
                        + " length(a.%2$s) + length(b.%2$s) + length(c.%2$s) + length(d.%2$s) + length(f.%2$s) < 0")
                .formatted(users, name);
        db().insertAll(IntStream.range(0, 60)
                .mapToObj(i -> NewUser.email("u" + i).name("n" + i))
                .toList());
        long began = System.nanoTime();
        assertThatThrownBy(() -> db().run(t -> t.timeout(Duration.ofMillis(300)), tx -> {
                    tx.update(USERS)
                            .set(USERS.name, "lost")
                            .where(USERS.email.eq("u1"))
                            .execute();
                    tx.sql(endless).list(Long.class);
                }))
                .isInstanceOf(QueryFailedException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        assertThat(db().from(USERS).where(USERS.name.eq("lost")).count()).isZero();
    }

    @Test
    void nothingBeginsAndNothingIsCommittedWhenTheTimeIsOver() {
        List<Throwable> refused = new ArrayList<>();
        assertThatThrownBy(() -> db().run(t -> t.timeout(Duration.ofMillis(600)), tx -> {
                    Blog.user(tx, "ada");
                    sleep(700);
                    refused.add(catchThrowable(() -> tx.from(USERS).list()));
                }))
                .isInstanceOf(QueryFailedException.class)
                .hasMessageContaining("600 ms");
        assertThat(refused).singleElement().isInstanceOf(QueryFailedException.class);
        assertThatThrownBy(() -> db().run(t -> t.timeout(Duration.ofMillis(600)), tx -> {
                    Blog.user(tx, "bob");
                    sleep(700);
                }))
                .isInstanceOf(QueryFailedException.class);
        assertThat(users()).isZero();
    }

    @Test
    @Requires(Feature.ROW_LOCKS)
    void rowsThatWaitForAnotherTransactionAreGivenUp() {
        List<NewUser> many = IntStream.range(0, 200)
                .mapToObj(i -> NewUser.email("u" + i).name("n"))
                .toList();
        db().run(rival -> {
            rival.from(USERS).forUpdate().list();
            rival.insert(NewUser.email("u7").name("rival"));
            long began = System.nanoTime();
            assertThatThrownBy(() -> db().run(t -> t.timeout(Duration.ofMillis(300)), tx -> {
                        Blog.user(tx, "ada");
                        tx.insertAll(many, nothing());
                    }))
                    .isInstanceOf(DatabaseException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        });
        assertThat(db().from(USERS).select(USERS.name).list()).containsExactly("rival");
        db().delete(USERS).allRows().execute();
        db().run(t -> t.timeout(Duration.ofMinutes(1)), tx -> tx.insertAll(many, nothing()));
        assertThat(users()).isEqualTo(200);
    }

    @Test
    void aTransactionInTimeIsNotDisturbed() {
        db().run(t -> t.timeout(Duration.ofMinutes(1)), tx -> {
            Blog.user(tx, "ada");
            tx.run(inner -> Blog.user(inner, "bob"));
            try (Stream<User> rows = tx.from(USERS).stream()) {
                assertThat(rows).hasSize(2);
            }
        });
        assertThat(users()).isEqualTo(2);
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        assertThatThrownBy(() -> db().run(t -> t.timeout(Duration.ZERO), tx -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
