package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.Database;
import dev.cormorant.driver.QueryEvent;
import dev.cormorant.error.ConnectionFailedException;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections that cannot be had, or break in the middle. */
public abstract class ConnectionContract extends Contract {
    private static final int PATIENCE = 250;

    /** For subclasses. */
    protected ConnectionContract() {}

    private void breakConnections() {
        try {
            database().breakConnections();
        } catch (SQLException e) {
            throw new IllegalStateException("Connections that cannot be broken", e);
        }
    }

    /** A pool may trust a connection that was in use a moment ago, and hand it out though it is dead. */
    @AfterEach
    void theDatabaseIsUsableAgain() throws InterruptedException {
        Throwable last = null;
        for (int i = 0; i < PATIENCE; i++) {
            last = catchThrowable(() -> db().from(USERS).count());
            if (last == null) {
                return;
            }
            assertThat(last).isInstanceOf(ConnectionFailedException.class);
            Thread.sleep(20);
        }
        assertThat(last).isNull();
    }

    @Test
    void whereNoDatabaseIsNoneIsOpened() {
        assertThatThrownBy(() -> Database.open(Blog.SCHEMA, database().unreachable()))
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("address")
                .hasCauseInstanceOf(SQLException.class);
    }

    @Test
    void aStrangerIsNotLetIn() {
        database()
                .stranger()
                .ifPresent(stranger -> assertThatThrownBy(() -> Database.open(Blog.SCHEMA, stranger))
                        .isInstanceOf(ConnectionFailedException.class)
                        .hasMessageContaining("password")
                        .hasMessageNotContaining("wrong"));
    }

    @Test
    void aBrokenConnectionInATransactionIsReportedAndUndoesIt() throws InterruptedException {
        Throwable thrown = catchThrowable(() -> db().run(tx -> {
            Blog.user(tx, "ada");
            breakConnections();
            Blog.user(tx, "bob");
        }));
        assertThat(thrown).isInstanceOf(ConnectionFailedException.class);
        theDatabaseIsUsableAgain();
        assertThat(db().from(USERS).count()).isZero();
    }

    @Test
    void aBrokenConnectionInAnInnerTransactionIsReported() throws InterruptedException {
        Throwable thrown = catchThrowable(() -> db().run(tx -> {
            Blog.user(tx, "ada");
            tx.run(inner -> {
                Blog.user(inner, "bob");
                breakConnections();
                Blog.user(inner, "eve");
            });
        }));
        assertThat(thrown).isInstanceOf(ConnectionFailedException.class);
        theDatabaseIsUsableAgain();
        assertThat(db().from(USERS).count()).isZero();
    }

    @Test
    void aCommitThatDoesNotArriveIsReported() throws InterruptedException {
        Throwable thrown = catchThrowable(() -> db().run(tx -> {
            Blog.user(tx, "ada");
            breakConnections();
        }));
        assertThat(thrown).isInstanceOf(ConnectionFailedException.class);
        theDatabaseIsUsableAgain();
        assertThat(db().from(USERS).count()).isZero();
    }

    @Test
    void whatTheBlockThrowsIsToldThoughTheRollbackFails() {
        IllegalStateException mine = new IllegalStateException("mine");
        assertThatThrownBy(() -> db().run(tx -> {
                    Blog.user(tx, "ada");
                    breakConnections();
                    throw mine;
                }))
                .isSameAs(mine);
    }

    @Test
    void aBrokenStreamIsReported() {
        db().insertAll(IntStream.range(0, 5_000)
                .mapToObj(i -> NewUser.email("u" + i).name("x".repeat(2_000)))
                .toList());
        Throwable thrown = catchThrowable(() -> {
            try (Stream<User> stream = db().from(USERS).stream()) {
                Iterator<User> rows = stream.iterator();
                rows.next();
                breakConnections();
                rows.forEachRemaining(user -> {});
            }
        });
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(ConnectionFailedException.class);
        }
        assertThat(database().borrowed()).isZero();
    }

    @Test
    void listenersHearOfTheFailure() {
        List<QueryEvent> events = statements(() -> assertThatThrownBy(() -> db().run(tx -> {
                    tx.from(USERS).count();
                    breakConnections();
                    tx.from(USERS).count();
                }))
                .isInstanceOf(ConnectionFailedException.class));
        assertThat(events).hasSize(2);
        assertThat(events.get(0).error()).isNull();
        assertThat(events.get(1).error()).isInstanceOf(ConnectionFailedException.class);
        assertThat(events.get(1).rows()).isEqualTo(-1);
    }

    @Test
    void idleConnectionsThatBrokeAreReplaced() throws InterruptedException {
        Blog.user(db(), "ada");
        breakConnections();
        theDatabaseIsUsableAgain();
        assertThat(db().from(USERS).select(USERS.name).list()).containsExactly("ada");
    }
}
