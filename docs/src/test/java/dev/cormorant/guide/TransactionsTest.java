package dev.cormorant.guide;

import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Status.PUBLISHED;
import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Db;
import dev.cormorant.Tx;
import dev.cormorant.error.RetryableException;
import dev.cormorant.error.SqlFailure;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.guide.blog.NewPost;
import dev.cormorant.guide.blog.NewUser;
import dev.cormorant.guide.blog.Post;
import dev.cormorant.guide.blog.User;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Code of the page on transactions. */
class TransactionsTest extends GuideTest.OnBlog {
    @Test
    void transaction() {
        // snippet: transaction
        Post first = db.transaction(tx -> {
            User eve = tx.insert(NewUser.name("Eve").email("eve@example.org"));
            return tx.insert(NewPost.authorId(eve.id()).title("Hello, I am Eve"));
        });
        // end

        assertThat(db.find(POSTS.id, first.id())).contains(first);
    }

    @Test
    void run() {
        // snippet: run
        db.run(tx -> {
            tx.delete(POSTS).where(POSTS.authorId.eq(ada.id())).execute();
            tx.delete(USERS).where(USERS.id.eq(ada.id())).execute();
        });
        // end

        assertThat(db.find(USERS.id, ada.id())).isEmpty();
    }

    @Test
    void rollback() {
        assertThatThrownBy(this::importUsers).isInstanceOf(IOException.class);
        assertThat(db.from(USERS).count()).isEqualTo(2);
    }

    // snippet: rollback
    void importUsers() throws IOException {
        db.run(tx -> {
            tx.insert(NewUser.name("Eve").email("eve@example.org"));
            throw new IOException("the file ends here");
        });
    }
    // end

    @Test
    void either() {
        publishAll(db);
        db.run(tx -> publishAll(tx));
        assertThat(db.from(POSTS).where(POSTS.status.eq(PUBLISHED)).count()).isEqualTo(3);
    }

    // snippet: either
    long publishAll(Db db) {
        return db.update(POSTS).set(POSTS.status, PUBLISHED).allRows().execute();
    }
    // end

    @Test
    void nested() {
        // snippet: nested
        db.run(tx -> {
            tx.insert(NewUser.name("Eve").email("eve@example.org"));
            try {
                tx.run(inner -> inner.insert(NewUser.name("Another Ada").email("ada@example.org")));
            } catch (UniqueViolationException e) {
                tx.insert(NewUser.name("Another Ada").email("ada2@example.org"));
            }
        });
        // end

        assertThat(db.from(USERS).count()).isEqualTo(4);
    }

    @Test
    void ended() {
        List<Tx> kept = new ArrayList<>();
        db.run(kept::add);
        assertThatThrownBy(() -> kept.get(0).from(USERS).list())
                .isInstanceOf(IllegalStateException.class)
                .satisfies(e -> shows("ended", e.getMessage()));
    }

    @Test
    void again() {
        List<Tx> tries = new ArrayList<>();
        long users = again(tx -> {
            tries.add(tx);
            if (tries.size() < 3) {
                throw new RetryableException("deadlock", new SqlFailure("", null, 0), null);
            }
            return tx.from(USERS).count();
        });
        assertThat(users).isEqualTo(2);
        assertThat(tries).hasSize(3);
    }

    // snippet: again
    <T> T again(Db.TransactionBlock<T, RuntimeException> block) {
        for (int attempt = 1; ; attempt++) {
            try {
                return db.transaction(block);
            } catch (RetryableException e) {
                if (attempt == 3) {
                    throw e;
                }
            }
        }
    }
    // end
}
