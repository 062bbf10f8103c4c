package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.testkit.Statements;
import dev.cormorant.testkit.blog.Blog;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The number of statements is known from what is asked, and can be held to. */
public abstract class StatementsContract extends Contract {
    /** For subclasses. */
    protected StatementsContract() {}

    @Test
    void theirNumberIsAsserted() {
        Blog.user(db(), "ada");
        Database db = Database.open(schema(), database().dataSource());
        Statements statements = Statements.of(db);
        assertThat(statements.assertStatements(
                        2, () -> db.from(USERS).select(USERS.posts).list()))
                .containsExactly(List.of());
        statements.assertStatements(0, () -> {});
        assertThatThrownBy(() -> statements.assertStatements(
                        1, () -> db.from(USERS).select(USERS.posts).list()))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected 1 statements, but 2 ran:\nSELECT ")
                .hasMessageContaining("posts");
    }

    @Test
    void thoseOfOtherThreadsAreTheirOwn() {
        Database db = Database.open(schema(), database().dataSource());
        Statements statements = Statements.of(db);
        statements.assertStatements(
                0,
                () -> CompletableFuture.runAsync(() -> db.from(USERS).count()).join());
    }

    @Test
    void countsMayStandInsideOfCounts() {
        Database db = Database.open(schema(), database().dataSource());
        Statements statements = Statements.of(db);
        statements.assertStatements(3, () -> {
            db.from(USERS).count();
            statements.assertStatements(1, () -> db.from(USERS).exists());
            db.from(USERS).count();
        });
        assertThatThrownBy(() -> statements.assertStatements(1, () -> {
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);
        statements.assertStatements(1, () -> db.from(USERS).count());
    }
}
