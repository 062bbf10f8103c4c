package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.Db;
import dev.cormorant.Tx;
import dev.cormorant.error.QueryFailedException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Everything or nothing, and savepoints inside. */
public abstract class TransactionContract extends Contract {
    /** For subclasses. */
    protected TransactionContract() {}

    private List<String> names() {
        return db().from(USERS).orderBy(USERS.id.asc()).select(USERS.name).list();
    }

    @Test
    void aBlockThatReturnsIsCommitted() {
        User ada = db().transaction(tx -> {
            User stored = Blog.user(tx, "ada");
            Blog.post(tx, stored, "t");
            return stored;
        });
        assertThat(db().from(USERS).list()).containsExactly(ada);
        assertThat(db().from(POSTS).count()).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("NullAway") // it does not know that the type of a result may be one that holds null
    void aBlockMayReturnNull() {
        assertThat(db().<String, RuntimeException>transaction(tx -> null)).isNull();
    }

    @Test
    void aBlockThatThrowsIsUndone() {
        IllegalStateException mine = new IllegalStateException("mine");
        assertThatThrownBy(() -> db().run(tx -> {
                    Blog.user(tx, "ada");
                    throw mine;
                }))
                .isSameAs(mine)
                .hasNoSuppressedExceptions();
        assertThat(names()).isEmpty();
    }

    @Test
    void checkedExceptionsAndErrorsUndoToo() {
        IOException checked = new IOException("checked");
        assertThatThrownBy(() -> db().run(tx -> {
                    Blog.user(tx, "ada");
                    throw checked;
                }))
                .isSameAs(checked);
        AssertionError error = new AssertionError("error");
        assertThatThrownBy(() -> db().run(tx -> {
                    Blog.user(tx, "ada");
                    throw error;
                }))
                .isSameAs(error);
        assertThat(names()).isEmpty();
    }

    @Test
    void aTransactionSeesItsOwnWrites() {
        db().run(tx -> {
            User ada = Blog.user(tx, "ada");
            assertThat(tx.find(USERS.id, ada.id())).contains(ada);
            assertThat(tx.from(USERS).count()).isEqualTo(1);
            tx.update(USERS).set(USERS.age, 5).where(USERS.id.eq(ada.id())).execute();
            assertThat(tx.get(USERS.id, ada.id()).age()).isEqualTo(5);
            assertThat(tx.delete(USERS).allRows().execute()).isEqualTo(1);
            assertThat(tx.from(USERS).exists()).isFalse();
        });
    }

    @Test
    void othersDoNotSeeWhatIsNotCommitted() {
        Blog.user(db(), "before");
        db().run(tx -> {
            Blog.user(tx, "inside");
            assertThat(names()).containsExactly("before");
        });
        assertThat(names()).containsExactly("before", "inside");
    }

    @Test
    void whatAnInnerBlockDidIsUndoneAloneWhenItThrows() {
        db().run(tx -> {
            Blog.user(tx, "1");
            assertThatThrownBy(() -> tx.run(inner -> {
                        Blog.user(inner, "2");
                        throw new IllegalStateException("inner");
                    }))
                    .hasMessage("inner");
            assertThat(tx.from(USERS).count()).isEqualTo(1);
            Blog.user(tx, "3");
        });
        assertThat(names()).containsExactly("1", "3");
    }

    @Test
    void whatAnInnerBlockDidStaysWhenItReturns() {
        String name = db().transaction(tx -> {
            Blog.user(tx, "1");
            return tx.transaction(inner -> Blog.user(inner, "2").name());
        });
        assertThat(name).isEqualTo("2");
        assertThat(names()).containsExactly("1", "2");
    }

    @Test
    void whatAnInnerBlockDidGoesWithTheOuterOne() {
        assertThatThrownBy(() -> db().run(tx -> {
                    tx.run(inner -> Blog.user(inner, "1"));
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");
        assertThat(names()).isEmpty();
    }

    @Test
    void blocksNestDeeply() {
        db().run(tx -> nest(tx, 20));
        assertThat(names()).hasSize(10).allMatch(name -> Integer.parseInt(name) % 2 == 0);
    }

    /** Even levels stay, odd ones are undone, with nothing but what they did themselves before they nest. */
    private static void nest(Db outer, int level) {
        if (level == 0) {
            return;
        }
        if (level % 2 == 0) {
            outer.run(inner -> {
                Blog.user(inner, "" + level);
                nest(inner, level - 1);
            });
        } else {
            assertThatThrownBy(() -> outer.run(inner -> {
                        Blog.user(inner, "" + level);
                        throw new IllegalStateException("undo");
                    }))
                    .hasMessage("undo");
            nest(outer, level - 1);
        }
    }

    @Test
    void aFailedStatementInAnInnerBlockLeavesTheOuterOneUsable() {
        Blog.user(db(), "ada");
        db().run(tx -> {
            Blog.user(tx, "bob");
            assertThatThrownBy(() -> tx.run(inner -> Blog.user(inner, "ada")))
                    .isInstanceOf(UniqueViolationException.class);
            Blog.user(tx, "eve");
        });
        assertThat(names()).containsExactly("ada", "bob", "eve");
    }

    @Test
    void aFailureThatIsSwallowedNeverLosesWorkInSilence() {
        Blog.user(db(), "ada");
        Throwable told = catchThrowable(() -> db().run(tx -> {
            Blog.user(tx, "bob");
            assertThatThrownBy(() -> Blog.user(tx, "ada")).isInstanceOf(UniqueViolationException.class);
        }));
        if (told == null) {
            assertThat(names()).containsExactly("ada", "bob");
        } else {
            assertThat(told)
                    .isInstanceOf(QueryFailedException.class)
                    .hasCauseInstanceOf(UniqueViolationException.class);
            assertThat(names()).containsExactly("ada");
        }
    }

    @Test
    void aFailureThatAnInnerBlockSwallowsNeverLosesWorkInSilence() {
        Blog.user(db(), "ada");
        db().run(tx -> {
            Blog.user(tx, "bob");
            Throwable told = catchThrowable(() -> tx.run(inner -> {
                Blog.user(inner, "eve");
                assertThatThrownBy(() -> Blog.user(inner, "ada")).isInstanceOf(UniqueViolationException.class);
            }));
            assertThat(tx.from(USERS).count()).isEqualTo(told == null ? 3 : 2);
            Blog.user(tx, "zoe");
        });
        assertThat(names()).startsWith("ada", "bob").endsWith("zoe");
    }

    @Test
    void aBulkWriteThatFailsLeavesNothingOfItselfInATransaction() {
        Blog.user(db(), "u1");
        db().run(tx -> {
            Blog.user(tx, "before");
            assertThatThrownBy(() -> tx.run(inner -> inner.insertAll(IntStream.range(0, 3)
                            .mapToObj(
                                    i -> NewUser.email("u" + i + "@example.org").name("bulk"))
                            .toList())))
                    .isInstanceOf(UniqueViolationException.class);
            assertThat(tx.from(USERS).where(USERS.name.eq("bulk")).count()).isZero();
        });
        assertThat(names()).containsExactly("u1", "before");
    }

    @Test
    void aTransactionIsNotUsedAfterItsEnd() {
        List<Tx> leaked = new ArrayList<>();
        db().run(tx -> {
            leaked.add(tx);
            tx.run(leaked::add);
        });
        for (Tx tx : leaked) {
            assertThatThrownBy(() -> tx.from(USERS).list())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("ended");
            assertThatThrownBy(() -> tx.insert(NewUser.email("a").name("a"))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> tx.run(inner -> {})).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> tx.from(USERS).stream()).isInstanceOf(IllegalStateException.class);
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void anInnerTransactionIsNotUsedAfterItsEnd() {
        db().run(tx -> {
            List<Tx> leaked = new ArrayList<>();
            tx.run(leaked::add);
            assertThatThrownBy(() -> leaked.get(0).from(USERS).list())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("ended");
        });
    }

    @Test
    void aTransactionWithoutStatementsIsNothing() {
        assertThat(statements(() -> db().run(tx -> {}))).isEmpty();
    }

    @Test
    void rivalsThatCountLoseNothing() throws Exception {
        User ada = Blog.user(db(), "ada");
        db().insert(NewPost.authorId(ada.id()).slug("s").title("t"));
        Rivals.atOnce(4, () -> {
            for (int i = 0; i < 25; i++) {
                db().update(POSTS)
                        .set(POSTS.views, POSTS.views.plus(1L))
                        .allRows()
                        .execute();
            }
            return true;
        });
        assertThat(db().from(POSTS).getOne().views()).isEqualTo(100);
    }
}
