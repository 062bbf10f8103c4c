package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.Database;
import dev.cormorant.Tx;
import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Isolation;
import dev.cormorant.dialect.TransactionControl;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.fault.FaultySource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Isolation, read-only transactions, and what is left on a connection. */
public abstract class TransactionOptionsContract extends Contract {
    /** For subclasses. */
    protected TransactionOptionsContract() {}

    private long users() {
        return db().from(USERS).count();
    }

    // Isolation

    @Test
    @Requires(Feature.READ_COMMITTED)
    void readCommittedSeesWhatOthersCommit() {
        db().run(t -> t.isolation(Isolation.READ_COMMITTED), tx -> {
            assertThat(tx.from(USERS).count()).isZero();
            Blog.user(db(), "ada");
            assertThat(tx.from(USERS).count()).isEqualTo(1);
        });
    }

    @Test
    @Requires(Feature.REPEATABLE_READ)
    void repeatableReadSeesTheSameAgain() {
        db().run(t -> t.isolation(Isolation.REPEATABLE_READ), tx -> {
            assertThat(tx.from(USERS).count()).isZero();
            Blog.user(db(), "ada");
            assertThat(tx.from(USERS).count()).isZero();
        });
        assertThat(users()).isEqualTo(1);
    }

    /** Each takes the last unit that the other still sees: one after the other, the second would have seen none. */
    @Test
    @Requires(Feature.SERIALIZABLE)
    void serializableTransactionsHaveTheOutcomeOfOneAfterTheOther() throws Exception {
        db().run(t -> t.isolation(Isolation.SERIALIZABLE), tx -> {});
        User ada = Blog.user(db(), "ada");
        Blog.post(db(), ada, "1");
        Blog.post(db(), ada, "2");
        Rivals.atOnce(List.of("1", "2"), mine -> {
            db().run(t -> t.isolation(Isolation.SERIALIZABLE).immediate().retry(20), tx -> {
                if (tx.from(POSTS).count() > 1) {
                    tx.delete(POSTS).where(POSTS.title.eq(mine)).execute();
                }
            });
            return mine;
        });
        assertThat(db().from(POSTS).count()).isEqualTo(1);
    }

    @Test
    void anIsolationThatWouldNotBeKeptIsRefusedBeforeAnything() {
        for (Isolation level : Isolation.values()) {
            Throwable refused = catchThrowable(() -> db().run(t -> t.isolation(level), tx -> {}));
            if (refused != null) {
                assertThat(refused)
                        .isInstanceOf(UnsupportedByDatabaseException.class)
                        .hasMessageContaining("isolation " + level);
            }
        }
    }

    // Read-only

    @Test
    void aReadOnlyTransactionReads() {
        User ada = Blog.user(db(), "ada");
        List<User> all =
                db().transaction(t -> t.readOnly(), tx -> tx.from(USERS).list());
        assertThat(all).containsExactly(ada);
        db().run(t -> t.readOnly(), tx -> {
            try (Stream<User> rows = tx.from(USERS).stream()) {
                assertThat(rows).containsExactly(ada);
            }
            assertThat(tx.sql("select 1").list(Integer.class)).containsExactly(1);
            long seen = tx.transaction(inner -> inner.from(USERS).count());
            assertThat(seen).isEqualTo(1);
        });
    }

    @Test
    void aWriteInAReadOnlyTransactionIsAMistakeBeforeAnySql() {
        List<Consumer<Tx>> writes = List.of(
                tx -> tx.insert(NewUser.email("a").name("a")),
                tx -> tx.insertAll(List.of(NewUser.email("a").name("a")), nothing()),
                tx -> tx.update(USERS).set(USERS.name, "x").allRows().execute(),
                tx -> tx.update(USERS).set(USERS.name, "x").allRows().returning(),
                tx -> tx.delete(USERS).allRows().execute(),
                tx -> tx.delete(USERS).allRows().returning(),
                tx -> tx.upsert(NewUser.email("a").name("a"))
                        .onConflict(USERS.email)
                        .doNothing()
                        .execute(),
                tx -> tx.upsert(NewUser.email("a").name("a"))
                        .onConflict(USERS.email)
                        .doUpdate(USERS.name)
                        .returning(),
                tx -> tx.sql("delete from users").execute(),
                tx -> tx.run(inner -> inner.delete(USERS).allRows().execute()));
        for (Consumer<Tx> write : writes) {
            assertThat(sql(() -> db().run(
                                    t -> t.readOnly(),
                                    tx -> assertThatThrownBy(() -> write.accept(tx))
                                            .isInstanceOf(IllegalStateException.class)
                                            .hasMessageContaining("readOnly()"))))
                    .isEmpty();
        }
    }

    @Test
    void theDatabaseRefusesWhatWritesBehindItsBackIfItCan() throws SQLException {
        TransactionControl control = run().dialect().transactions();
        Blog.user(db(), "ada");
        boolean refuses = run().dialect().features().has(Feature.READ_ONLY_TRANSACTIONS);
        try (Connection connection = database().dataSource().getConnection()) {
            control.readOnly(connection, true);
            connection.setAutoCommit(false);
            Throwable refused = catchThrowable(() -> write(connection));
            connection.rollback();
            connection.setAutoCommit(true);
            control.readOnly(connection, false);
            assertThat(refused != null).isEqualTo(refuses);
            assertThat(users()).isEqualTo(1);
            write(connection);
        }
        assertThat(users()).isZero();
    }

    private void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM " + otherProgram().name(USERS));
        }
    }

    @Test
    void aConnectionWritesAgainAfterAReadOnlyTransaction() {
        for (int i = 0; i < 10; i++) {
            db().run(t -> t.readOnly(), tx -> tx.from(USERS).count());
            Blog.user(db(), "u" + i);
            assertThatThrownBy(() -> db().run(t -> t.readOnly(), tx -> {
                        tx.from(USERS).count();
                        throw new IllegalStateException("mine");
                    }))
                    .hasMessage("mine");
        }
        assertThat(users()).isEqualTo(10);
    }

    @Test
    void aTransactionThatOnlyReadsHasNothingToLock() {
        assertThatThrownBy(() -> db().run(t -> t.readOnly().immediate(), tx -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("immediate()");
    }

    // Immediate

    @Test
    void anImmediateTransactionReadsAndWrites() {
        long before = db().immediateTransaction(tx -> {
            long seen = tx.from(USERS).count();
            Blog.user(tx, "ada");
            return seen;
        });
        assertThat(before).isZero();
        assertThatThrownBy(() -> db().immediateTransaction(tx -> {
                    Blog.user(tx, "bob");
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine");
        assertThat(users()).isEqualTo(1);
    }

    // What is left

    @Test
    void aConnectionIsGivenBackAsItCame() {
        FaultySource source = new FaultySource(database().dataSource());
        Database other = Database.open(schema(), source.dataSource());
        for (Isolation level : Isolation.values()) {
            for (boolean fails : new boolean[] {false, true}) {
                Throwable thrown = catchThrowable(() ->
                        other.run(t -> t.isolation(level).readOnly().timeout(Duration.ofMinutes(1)), tx -> {
                            tx.from(USERS).count();
                            if (fails) {
                                throw new IllegalStateException("mine");
                            }
                        }));
                assertThat(thrown == null || thrown instanceof UnsupportedByDatabaseException)
                        .isNotEqualTo(fails && thrown instanceof IllegalStateException);
                Blog.user(other, level + "-" + fails);
            }
        }
        assertThat(source.changed()).isEmpty();
        assertThat(source.open()).isZero();
    }
}
