package dev.cormorant.guide;

import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Status.PUBLISHED;
import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Db;
import dev.cormorant.Tx;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.guide.blog.NewPost;
import dev.cormorant.guide.blog.NewUser;
import dev.cormorant.guide.blog.Post;
import dev.cormorant.guide.blog.User;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
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
    void attempt() {
        // snippet: attempt
        db.run(tx -> {
            try {
                tx.attempt(() -> tx.insert(NewUser.name("Another Ada").email("ada@example.org")));
            } catch (UniqueViolationException e) {
                tx.insert(NewUser.name("Another Ada").email("ada2@example.org"));
            }
        });
        // end

        assertThat(db.from(USERS).count()).isEqualTo(3);
    }

    @Test
    void options() {
        // snippet: options
        long moved = db.transaction(
                t -> t.timeout(Duration.ofSeconds(5)).retry(3),
                tx -> tx.update(POSTS).set(POSTS.authorId, bob.id()).allRows().execute());
        // end

        assertThat(moved).isEqualTo(3);
    }

    @Test
    void afterCommit() {
        List<String> sent = new ArrayList<>();
        Mail mail = new Mail(sent);
        // snippet: afterCommit
        db.run(tx -> {
            User eve = tx.insert(NewUser.name("Eve").email("eve@example.org"));
            tx.afterCommit(() -> mail.welcome(eve.email()));
            tx.afterRollback(() -> mail.sorry("eve@example.org"));
        });
        // end

        assertThat(sent).containsExactly("welcome eve@example.org");
    }

    private record Mail(List<String> sent) {
        void welcome(String address) {
            sent.add("welcome " + address);
        }

        void sorry(String address) {
            sent.add("sorry " + address);
        }
    }

    @Test
    void join() throws SQLException {
        try (Connection connection = dataSource().getConnection()) {
            // snippet: join
            connection.setAutoCommit(false);
            User eve = db.join(connection).insert(NewUser.name("Eve").email("eve@example.org"));
            connection.commit();
            // end

            connection.setAutoCommit(true);
            assertThat(db.find(USERS.id, eve.id())).contains(eve);
        }
    }
}
