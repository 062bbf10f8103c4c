package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.ir.LockWait.NOWAIT;
import static dev.cormorant.ir.LockWait.SKIP_LOCKED;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.dialect.Feature;
import dev.cormorant.error.RetryableException;
import dev.cormorant.testkit.blog.Blog;
import org.junit.jupiter.api.Test;

/** Rows that stay locked until a transaction ends. */
public abstract class LockContract extends Contract {
    /** For subclasses. */
    protected LockContract() {}

    @Test
    void locksNeedATransaction() {
        assertThatThrownBy(() -> db().from(USERS).forUpdate())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("this is none");
        assertThatThrownBy(() -> db().from(USERS).forShare(NOWAIT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Requires(Feature.ROW_LOCKS)
    void aRivalDoesNotWait() {
        Blog.user(db(), "ada");
        Blog.user(db(), "bob");
        db().run(tx -> {
            assertThat(tx.from(USERS)
                            .where(USERS.email.eq("ada@example.org"))
                            .forUpdate()
                            .list())
                    .hasSize(1);
            assertThatThrownBy(() -> db().run(rival -> rival.from(USERS)
                            .where(USERS.email.eq("ada@example.org"))
                            .forUpdate(NOWAIT)
                            .list()))
                    .isInstanceOf(RetryableException.class);
            db().run(rival -> assertThat(rival.from(USERS)
                            .orderBy(USERS.name.asc())
                            .limit(5)
                            .select(USERS.name)
                            .forUpdate(SKIP_LOCKED)
                            .list())
                    .containsExactly("bob"));
            assertThat(db().from(USERS).count()).isEqualTo(2);
        });
        db().run(tx -> assertThat(tx.from(USERS).forUpdate(NOWAIT).list()).hasSize(2));
    }

    @Test
    @Requires(Feature.ROW_LOCKS)
    void rowsWithJoinsAreLocked() {
        Blog.post(db(), Blog.user(db(), "ada"), "a");
        db().run(tx -> assertThat(tx.from(POSTS)
                        .orderBy(POSTS.editor.get(u -> u.name).asc())
                        .forUpdate()
                        .list())
                .hasSize(1));
    }

    @Test
    void onlyRowsOfTablesAreLocked() {
        db().run(tx -> {
            refused(() -> tx.from(USERS).distinct().forUpdate());
            refused(() -> tx.from(USERS).select(rows()).forUpdate());
            refused(() -> tx.from(USERS).distinctOn(USERS.name).forUpdate());
        });
    }

    private static void refused(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only rows of the table can be locked");
    }

    @Test
    @Requires(Feature.SHARED_ROW_LOCKS)
    void sharedLocksAreShared() {
        Blog.user(db(), "ada");
        db().run(tx -> {
            assertThat(tx.from(USERS).forShare().list()).hasSize(1);
            db().run(rival ->
                    assertThat(rival.from(USERS).forShare(NOWAIT).list()).hasSize(1));
            db().run(rival ->
                    assertThat(rival.from(USERS).forShare(SKIP_LOCKED).list()).hasSize(1));
            assertThatThrownBy(() -> db().run(
                                    rival -> rival.from(USERS).forUpdate(NOWAIT).list()))
                    .isInstanceOf(RetryableException.class);
        });
    }
}
