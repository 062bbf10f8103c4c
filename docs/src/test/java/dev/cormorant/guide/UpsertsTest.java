package dev.cormorant.guide;

import static dev.cormorant.change.Upsert.excluded;
import static dev.cormorant.change.UpsertOutcome.INSERTED;
import static dev.cormorant.change.UpsertOutcome.SKIPPED;
import static dev.cormorant.change.UpsertOutcome.UPDATED;
import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.change.UpsertOutcome;
import dev.cormorant.error.UnexpectedCountException;
import dev.cormorant.guide.blog.NewUser;
import dev.cormorant.guide.blog.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Code of the page on upserts. */
class UpsertsTest extends GuideTest.OnBlog {
    @Test
    void upsert() {
        // snippet: upsert
        db.upsert(NewUser.name("Ada Lovelace").email("ada@example.org"))
                .onConflict(USERS.email)
                .doUpdate(u -> u.set(USERS.name, excluded(USERS.name)))
                .execute();
        // end

        assertThat(db.get(USERS.id, ada.id()).name()).isEqualTo("Ada Lovelace");
        statements.remove(1);
        shows("upsert");
    }

    @Test
    void proposed() {
        // snippet: proposed
        List<User> stored = db.upsert(
                        NewUser.name("Ada Lovelace").email("ada@example.org").bio("Countess"))
                .onConflict(USERS.email)
                .doUpdate(USERS.name, USERS.bio)
                .returning();
        // end

        assertThat(stored).containsExactly(new User(ada.id(), "Ada Lovelace", "ada@example.org", "Countess"));
    }

    @Test
    void upsertAll() {
        // snippet: upsertAll
        List<NewUser> people = List.of(
                NewUser.name("Ada").email("ada@example.org"),
                NewUser.name("Eve").email("eve@example.org"));

        long inserted =
                db.upsertAll(USERS, people).onConflict(USERS.email).doNothing().execute();
        // end

        assertThat(inserted).isEqualTo(1);
    }

    @Test
    void anyConflict() {
        List<NewUser> people = List.of(
                NewUser.name("Ada").email("ada@example.org"),
                NewUser.name("Eve").email("eve@example.org"));
        // snippet: anyConflict
        List<User> added =
                db.upsertAll(USERS, people).onAnyConflict().doNothing().returning();
        // end

        assertThat(added).extracting(User::name).containsExactly("Eve");
    }

    @Test
    void expected() {
        assertThatThrownBy(() -> {
                    // snippet: expected
                    db.upsert(NewUser.name("Ada Lovelace").email("ada@example.org"))
                            .onConflict(USERS.email)
                            .doUpdate(USERS.name)
                            .where(USERS.bio.isNotNull())
                            .expectExactly(1)
                            .execute();
                    // end
                })
                .isInstanceOf(UnexpectedCountException.class);
        assertThat(db.get(USERS.id, ada.id())).isEqualTo(ada);
    }

    @Test
    void existing() {
        // snippet: existing
        User user = db.upsert(NewUser.name("A. L.").email("ada@example.org"))
                .onConflict(USERS.email)
                .doNothing()
                .returningExisting()
                .get(0);
        // end

        assertThat(user).isEqualTo(ada);
        shows("existing");
    }

    @Test
    void outcomes() {
        List<NewUser> people = List.of(
                NewUser.name("Ada L.").email("ada@example.org"),
                NewUser.name("Eve").email("eve@example.org"),
                NewUser.name("Eva").email("eve@example.org"));
        // snippet: outcomes
        List<UpsertOutcome> outcomes = db.upsertAll(USERS, people)
                .onConflict(USERS.email)
                .lastWins()
                .doUpdate(USERS.name)
                .outcomes();
        // end

        assertThat(outcomes).containsExactly(UPDATED, SKIPPED, INSERTED);
        assertThat(db.get(USERS.email, "eve@example.org").name()).isEqualTo("Eva");
        assertThatThrownBy(() -> db.upsertAll(USERS, people)
                        .onConflict(USERS.email)
                        .doUpdate(USERS.name)
                        .execute())
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> showsOfAll("twice", e.getMessage()));
    }

    @Test
    void plan() {
        shows(
                "plan",
                db.upsert(NewUser.name("Ada").email("ada@example.org"))
                        .onConflict(USERS.email)
                        .doUpdate(USERS.name)
                        .where(USERS.bio.isNull())
                        .plan()
                        .toString());
        assertThat(statements).isEmpty();
    }
}
