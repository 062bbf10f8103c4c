package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.cormorant.Database;
import dev.cormorant.error.ConnectionFailedException;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.User;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pool that has no connection left, and threads that are told to stop. */
public abstract class PoolContract extends Contract {
    private HikariDataSource pool;
    private Database small;

    /** For subclasses. */
    protected PoolContract() {}

    /** A single connection, for which nobody waits long. */
    @BeforeEach
    void openPool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database().dataSource());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(300);
        pool = new HikariDataSource(config);
        small = Database.open(schema(), pool);
    }

    @AfterEach
    void closePool() {
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        pool.close();
    }

    private List<String> names() {
        return small.from(USERS).orderBy(USERS.id.asc()).select(USERS.name).list();
    }

    private static void refused(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("size of the pool");
    }

    @Test
    void aStatementBesideATransactionFailsAndTheTransactionGoesOn() {
        small.run(tx -> {
            Blog.user(tx, "ada");
            refused(() -> small.from(USERS).count());
            refused(() -> Blog.user(small, "lost"));
            refused(() -> small.run(other -> Blog.user(other, "lost")));
            refused(() -> small.from(USERS).stream());
            refused(() -> tx.newTransaction(other -> Blog.user(other, "lost")));
            Blog.user(tx, "bob");
        });
        assertThat(names()).containsExactly("ada", "bob");
    }

    @Test
    void aStatementBesideAStreamFailsAndTheStreamGoesOn() {
        Blog.user(small, "ada");
        Blog.user(small, "bob");
        try (Stream<User> rows = small.from(USERS).stream()) {
            refused(() -> small.from(USERS).count());
            assertThat(rows).hasSize(2);
        }
        assertThat(names()).containsExactly("ada", "bob");
    }

    @Test
    void afterACommitTheConnectionIsFree() {
        small.run(tx -> tx.afterCommit(() -> Blog.user(small, "ada")));
        assertThat(names()).containsExactly("ada");
    }

    /** It may be told while it waits for a connection, or after it got one: then what it began is done. */
    @Test
    void anInterruptedThreadFailsOrDoesItAll() {
        Thread.currentThread().interrupt();
        Throwable told = catchThrowable(() -> small.run(tx -> Blog.user(tx, "ada")));
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        if (told != null) {
            assertThat(told).isInstanceOf(ConnectionFailedException.class);
        }
        assertThat(names()).hasSize(told == null ? 1 : 0);
    }

    @Test
    void whoWaitsIsInterrupted() {
        Thread waiting = Thread.currentThread();
        small.run(tx -> {
            Thread alarm = new Thread(waiting::interrupt);
            alarm.start();
            assertThat(catchThrowable(() -> small.from(USERS).count())).isInstanceOf(ConnectionFailedException.class);
            assertThat(Thread.interrupted()).isTrue();
            Blog.user(tx, "ada");
        });
        assertThat(names()).containsExactly("ada");
    }
}
