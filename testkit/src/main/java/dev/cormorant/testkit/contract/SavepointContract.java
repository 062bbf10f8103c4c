package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.Database;
import dev.cormorant.Tx;
import dev.cormorant.error.QueryFailedException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Parts of a transaction that may fail, transactions beside it, and transactions of somebody else. */
public abstract class SavepointContract extends Contract {
    /** For subclasses. */
    protected SavepointContract() {}

    private List<String> names() {
        return db().from(USERS).orderBy(USERS.id.asc()).select(USERS.name).list();
    }

    // attempt

    @Test
    void aFailedAttemptLeavesTheTransactionUsable() {
        Blog.user(db(), "ada");
        db().run(tx -> {
            Blog.user(tx, "bob");
            assertThatThrownBy(() -> tx.attempt(() -> {
                        Blog.user(tx, "lost");
                        return Blog.user(tx, "ada");
                    }))
                    .isInstanceOf(UniqueViolationException.class);
            Blog.user(tx, "eve");
        });
        assertThat(names()).containsExactly("ada", "bob", "eve");
    }

    @Test
    void anAttemptGivesWhatItMade() {
        User ada = db().transaction(tx -> tx.attempt(() -> Blog.user(tx, "ada")));
        assertThat(db().from(USERS).list()).containsExactly(ada);
    }

    /** Whatever goes wrong in an attempt, before the database hears of it or in it. */
    @Test
    void noKindOfFailureIsTheEndOfTheTransaction() {
        String users = otherProgram().name(USERS);
        String name = otherProgram().name(USERS.name);
        List<Consumer<Tx>> failures = List.of(
                tx -> Blog.user(tx, "ada"),
                tx -> tx.insertAll(
                        IntStream.range(0, 200)
                                .mapToObj(i -> NewUser.email("u" + i / 2).name("n"))
                                .toList(),
                        nothing()),
                tx -> tx.insert(NewUser.email("x".repeat(300)).name("n")),
                tx -> tx.insert(NewPost.authorId(-1).slug("s").title("t")),
                tx -> tx.update(USERS).set(USERS.email, "same").allRows().execute(),
                tx -> tx.delete(USERS).allRows().expectExactly(7).execute(),
                tx -> tx.get(USERS.email, "nobody"),
                tx -> tx.from(USERS).getOne(),
                tx -> tx.sql("selec 1").list(Integer.class),
                tx -> tx.sql("update %s set %s = null".formatted(users, name)).execute(),
                tx -> {
                    try (Stream<User> rows = tx.from(USERS).stream()) {
                        rows.forEach(row -> {
                            throw new IllegalStateException("mine");
                        });
                    }
                },
                tx -> tx.run(inner -> Blog.user(inner, "ada")),
                tx -> {
                    throw new AssertionError("mine");
                });
        Blog.user(db(), "ada");
        for (Consumer<Tx> failure : failures) {
            db().delete(USERS).where(USERS.name.ne("ada")).execute();
            String label = "failure " + failures.indexOf(failure);
            db().run(tx -> {
                Blog.user(tx, "bob");
                Throwable told = catchThrowable(() -> tx.attempt(() -> {
                    Blog.user(tx, "lost");
                    failure.accept(tx);
                    return true;
                }));
                assertThat(told).as(label).isNotNull();
                assertThat(tx.from(USERS).count()).as(label).isEqualTo(2);
                Blog.user(tx, "eve");
            });
            assertThat(names()).as(label).containsExactly("ada", "bob", "eve");
        }
    }

    @Test
    void whatAnAttemptThrowsComesOutUnchanged() {
        IOException mine = new IOException("mine");
        db().run(tx -> assertThatThrownBy(() -> tx.attempt(() -> {
                    Blog.user(tx, "lost");
                    throw mine;
                }))
                .isSameAs(mine));
        assertThat(names()).isEmpty();
    }

    @Test
    void attemptsNest() {
        Blog.user(db(), "ada");
        db().run(tx -> tx.attempt(() -> {
            Blog.user(tx, "bob");
            assertThatThrownBy(() -> tx.attempt(() -> Blog.user(tx, "ada")))
                    .isInstanceOf(UniqueViolationException.class);
            return Blog.user(tx, "eve");
        }));
        assertThat(names()).containsExactly("ada", "bob", "eve");
    }

    @Test
    void anAttemptThatSwallowsAFailureNeverLosesWorkInSilence() {
        Blog.user(db(), "ada");
        db().run(tx -> {
            long before = tx.from(USERS).count();
            try {
                tx.attempt(() -> {
                    Blog.user(tx, "bob");
                    assertThatThrownBy(() -> Blog.user(tx, "ada")).isInstanceOf(UniqueViolationException.class);
                    return true;
                });
                assertThat(tx.from(USERS).count()).isEqualTo(before + 1);
            } catch (QueryFailedException told) {
                assertThat(tx.from(USERS).count()).isEqualTo(before);
            }
            Blog.user(tx, "zoe");
        });
        assertThat(names()).startsWith("ada").endsWith("zoe");
    }

    // statementSavepoints

    @Test
    void withSavepointsATransactionSurvivesEachFailedStatement() {
        Database patient = Database.open(schema(), database().dataSource(), s -> s.statementSavepoints(true));
        Blog.user(db(), "ada");
        patient.run(tx -> {
            Blog.user(tx, "bob");
            assertThatThrownBy(() -> Blog.user(tx, "ada")).isInstanceOf(UniqueViolationException.class);
            assertThat(tx.from(USERS).count()).isEqualTo(2);
            tx.run(inner -> {
                assertThatThrownBy(() -> Blog.user(inner, "bob")).isInstanceOf(UniqueViolationException.class);
                Blog.user(inner, "eve");
            });
            assertThatThrownBy(() -> tx.insertAll(List.of(
                            NewUser.email("1").name("1"), NewUser.email("1").name("2"))))
                    .isInstanceOf(UniqueViolationException.class);
        });
        assertThat(names()).containsExactly("ada", "bob", "eve");
    }

    // newTransaction

    @Test
    void anotherTransactionIsCommittedByItself() {
        assertThatThrownBy(() -> db().run(tx -> {
                    tx.newTransaction(t -> t.immediate(), other -> Blog.user(other, "other"));
                    assertThat(names()).containsExactly("other");
                    Blog.user(tx, "lost");
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine");
        assertThat(names()).containsExactly("other");
    }

    @Test
    void anotherTransactionIsUndoneByItself() {
        db().run(tx -> {
            assertThatThrownBy(() -> tx.newTransaction(other -> {
                        Blog.user(other, "lost");
                        throw new IllegalStateException("mine");
                    }))
                    .hasMessage("mine");
            Blog.user(tx, "kept");
        });
        assertThat(names()).containsExactly("kept");
    }

    @Test
    void anotherTransactionSeesNothingOfThisOne() {
        db().run(tx -> {
            Blog.user(tx, "mine");
            long seen = tx.newTransaction(
                    t -> t.readOnly(), other -> other.from(USERS).count());
            assertThat(seen).isZero();
        });
    }

    // join

    @Test
    void aJoinedTransactionIsEndedBySomebodyElse() throws SQLException {
        try (Connection connection = database().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Tx joined = db().join(connection);
            User ada = Blog.user(joined, "ada");
            assertThat(joined.from(USERS).list()).containsExactly(ada);
            assertThat(names()).isEmpty();
            connection.rollback();
            joined.run(inner -> Blog.user(inner, "bob"));
            assertThatThrownBy(() -> joined.run(inner -> {
                        Blog.user(inner, "lost");
                        throw new IllegalStateException("mine");
                    }))
                    .hasMessage("mine");
            connection.commit();
            assertThat(connection.isClosed()).isFalse();
            connection.setAutoCommit(true);
        }
        assertThat(names()).containsExactly("bob");
    }

    @Test
    void aConnectionThatCommitsByItselfIsNoTransactionToJoin() throws SQLException {
        try (Connection connection = database().dataSource().getConnection()) {
            assertThatThrownBy(() -> db().join(connection))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("setAutoCommit(false)");
        }
    }

    @Test
    void nobodyKnowsWhenAJoinedTransactionEnds() throws SQLException {
        try (Connection connection = database().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Tx joined = db().join(connection);
            List<String> done = new ArrayList<>();
            assertThatThrownBy(() -> joined.afterCommit(() -> done.add("commit")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("joined");
            assertThatThrownBy(() -> joined.afterRollback(() -> done.add("rollback")))
                    .isInstanceOf(IllegalStateException.class);
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
