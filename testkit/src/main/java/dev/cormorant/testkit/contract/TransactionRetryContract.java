package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Tx;
import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Isolation;
import dev.cormorant.error.RetryableException;
import dev.cormorant.error.SqlFailure;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Transactions that run again because the database gave them up. */
public abstract class TransactionRetryContract extends Contract {
    private final RetryableException givenUp = new RetryableException("given up", new SqlFailure("", "40001", 0), null);

    /** For subclasses. */
    protected TransactionRetryContract() {}

    @Test
    void theWholeBlockRunsAgainWhenItWasGivenUp() {
        List<Tx> tries = new ArrayList<>();
        User stored = db().transaction(t -> t.retry(3), tx -> {
            User user = Blog.user(tx, "ada");
            tries.add(tx);
            if (tries.size() < 3) {
                throw givenUp;
            }
            return user;
        });
        assertThat(tries).hasSize(3).doesNotHaveDuplicates();
        assertThat(db().from(USERS).list()).containsExactly(stored);
    }

    @Test
    void thePausesBetweenTriesGrow() {
        List<Long> nanos = new ArrayList<>();
        assertThatThrownBy(() -> db().run(t -> t.retry(4), tx -> {
                    nanos.add(System.nanoTime());
                    throw givenUp;
                }))
                .isSameAs(givenUp);
        List<Long> least = List.of(10L, 20L, 40L, 80L);
        for (int i = 0; i < least.size(); i++) {
            assertThat(Duration.ofNanos(nanos.get(i + 1) - nanos.get(i)))
                    .as("pause %s", i + 1)
                    .isGreaterThanOrEqualTo(Duration.ofMillis(least.get(i)));
        }
    }

    @Test
    void whenAllTriesAreGivenUpTheLastOneTells() {
        List<Tx> tries = new ArrayList<>();
        assertThatThrownBy(() -> db().run(t -> t.retry(2), tx -> {
                    tries.add(tx);
                    throw givenUp;
                }))
                .isSameAs(givenUp);
        assertThat(tries).hasSize(3);
    }

    @Test
    void nothingElseIsTriedAgain() {
        List<Tx> tries = new ArrayList<>();
        assertThatThrownBy(() -> db().run(t -> t.retry(5), tx -> {
                    tries.add(tx);
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine");
        assertThatThrownBy(() -> db().run(tx -> {
                    tries.add(tx);
                    throw givenUp;
                }))
                .isSameAs(givenUp);
        assertThat(tries).hasSize(2);
    }

    @Test
    void aThreadThatIsToStopDoesNotTryAgain() {
        List<Tx> tries = new ArrayList<>();
        assertThatThrownBy(() -> db().run(t -> t.retry(5), tx -> {
                    tries.add(tx);
                    Thread.currentThread().interrupt();
                    throw givenUp;
                }))
                .isSameAs(givenUp);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(tries).hasSize(1);
    }

    @Test
    @Requires(Feature.SERIALIZABLE)
    void rivalsThatReadAndThenWriteLoseNothing() throws Exception {
        db().run(t -> t.isolation(Isolation.SERIALIZABLE), tx -> {});
        User ada = Blog.user(db(), "ada");
        db().insert(NewPost.authorId(ada.id()).slug("s").title("t"));
        Rivals.atOnce(3, () -> {
            for (int i = 0; i < 8; i++) {
                db().run(t -> t.isolation(Isolation.SERIALIZABLE).immediate().retry(100), tx -> {
                    long views = tx.from(POSTS).getOne().views();
                    tx.update(POSTS).set(POSTS.views, views + 1).allRows().execute();
                });
            }
            return true;
        });
        assertThat(db().from(POSTS).getOne().views()).isEqualTo(24);
    }
}
