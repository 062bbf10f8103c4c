package dev.cormorant.testkit.contract;

import static dev.cormorant.change.UpsertOutcome.INSERTED;
import static dev.cormorant.change.UpsertOutcome.SKIPPED;
import static dev.cormorant.change.UpsertOutcome.UPDATED;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Tags.TAGS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.expression.Selection;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Membership;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewTag;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.Tag;
import dev.cormorant.testkit.blog.User;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Upserts that leave rows alone, and those that tell what became of each row. */
public abstract class SkippingUpsertContract extends Contract {
    /** For subclasses. */
    protected SkippingUpsertContract() {}

    @Test
    void aConflictWithAnyKeyIsSkipped() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        User eve = Blog.user(db(), "eve");
        db().insert(NewMembership.team("t").userId(ada.id()).seat(1));
        List<NewMembership> rows = List.of(
                NewMembership.team("t").userId(ada.id()).seat(5),
                NewMembership.team("t").userId(bob.id()).seat(1),
                NewMembership.team("t").userId(eve.id()).seat(2));
        var upsert = db().upsertAll(MEMBERSHIPS, rows).onAnyConflict().doNothing();
        assertThat(upsert.returning()).extracting(Membership::userId).containsExactly(eve.id());
        assertThat(upsert.execute()).isZero();
        assertThat(upsert.outcomes()).containsExactly(SKIPPED, SKIPPED, SKIPPED);
        assertThat(db().from(MEMBERSHIPS).count()).isEqualTo(2);
    }

    @Test
    void rowsThatAreInConflictWithEachOtherAreSkippedToo() {
        List<NewUser> rows = List.of(
                NewUser.email("a").name("1"),
                NewUser.email("a").name("2"),
                NewUser.email("b").name("3"));
        assertThat(db().upsertAll(USERS, rows).onAnyConflict().doNothing().execute())
                .isEqualTo(2);
        assertThat(db().get(USERS.email, "a").name()).isEqualTo("1");
    }

    @Test
    void otherErrorsAreNotSkipped() {
        User ada = Blog.user(db(), "ada");
        assertThatThrownBy(
                        () -> db().upsert(NewPost.authorId(ada.id()).slug("s").title(""))
                                .onAnyConflict()
                                .doNothing()
                                .execute())
                .isInstanceOf(CheckViolationException.class);
        assertThatThrownBy(() -> db().upsert(NewPost.authorId(-1).slug("s").title("t"))
                        .onAnyConflict()
                        .doNothing()
                        .outcomes())
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThat(db().from(POSTS).exists()).isFalse();
    }

    @Test
    void rowsThatExistComeBackInTheOrderOfTheGivenOnes() {
        User b = db().insert(NewUser.email("b").name("old"));
        List<User> rows = db().upsertAll(
                        USERS,
                        List.of(
                                NewUser.email("c").name("new"),
                                NewUser.email("b").name("new"),
                                NewUser.email("a").name("new")))
                .onConflict(USERS.email)
                .doNothing()
                .returningExisting();
        assertThat(rows).extracting(User::email).containsExactly("c", "b", "a");
        assertThat(rows).extracting(User::name).containsExactly("new", "old", "new");
        assertThat(rows.get(1)).isEqualTo(b);
        assertThat(db().from(USERS).list()).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void somethingOfARowThatExistsComesBack() {
        User ada = Blog.user(db(), "ada");
        Post post = Blog.post(db(), ada, "s");
        assertThat(db().upsert(NewPost.authorId(ada.id()).slug("s").title("other"))
                        .onConflict(POSTS.authorId, POSTS.slug)
                        .doNothing()
                        .returningExisting(POSTS.id))
                .containsExactly(post.id());
        assertThat(db().upsertAll(
                                POSTS,
                                List.of(
                                        NewPost.authorId(ada.id()).slug("s").title("other"),
                                        NewPost.authorId(ada.id()).slug("t").title("t")))
                        .onConflict(POSTS.authorId, POSTS.slug)
                        .doNothing()
                        .returningExisting(Selection.of(
                                POSTS.title, POSTS.author.get(u -> u.name), (title, name) -> title + name)))
                .containsExactly("sada", "tada");
        Tag tag = db().insert(NewTag.word("java"));
        assertThat(db().upsert(NewTag.word("java"))
                        .onConflict(TAGS.word)
                        .doNothing()
                        .returningExisting())
                .containsExactly(tag);
    }

    @Test
    void itIsToldWhatBecameOfEachRow() {
        db().insertAll(List.of(
                NewUser.email("1").name("young").age(1),
                NewUser.email("2").name("old").age(99)));
        List<NewUser> rows = IntStream.range(0, 4)
                .mapToObj(i -> NewUser.email("" + i).name("x"))
                .toList();
        var upsert = db().upsertAll(USERS, rows).onConflict(USERS.email);
        assertThat(upsert.doUpdate(USERS.name).where(USERS.age.gt(50)).outcomes())
                .containsExactly(INSERTED, SKIPPED, UPDATED, INSERTED);
        assertThat(db().get(USERS.email, "1").name()).isEqualTo("young");
        assertThat(db().get(USERS.email, "2").name()).isEqualTo("x");
        assertThat(upsert.doUpdate(USERS.name).outcomes()).containsExactly(UPDATED, UPDATED, UPDATED, UPDATED);
        assertThat(upsert.doNothing().outcomes()).containsExactly(SKIPPED, SKIPPED, SKIPPED, SKIPPED);
        assertThat(db().upsertAll(USERS, List.<NewUser>of())
                        .onConflict(USERS.email)
                        .doNothing()
                        .outcomes())
                .isEmpty();
    }

    @Test
    void aConflictWithAnotherKeyIsAnErrorHereToo() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        db().insert(NewMembership.team("t").userId(ada.id()).seat(1));
        var upsert = db().upsertAll(
                        MEMBERSHIPS,
                        List.of(
                                NewMembership.team("u").userId(bob.id()).seat(1),
                                NewMembership.team("t").userId(bob.id()).seat(1)))
                .onConflict(MEMBERSHIPS.team, MEMBERSHIPS.userId);
        assertThatThrownBy(() -> upsert.doUpdate(MEMBERSHIPS.seat).outcomes())
                .isInstanceOf(UniqueViolationException.class)
                .satisfies(e ->
                        assertThat(((UniqueViolationException) e).constraint()).contains("one_seat_each"));
        assertThatThrownBy(() -> upsert.doNothing().returningExisting()).isInstanceOf(UniqueViolationException.class);
        assertThat(db().from(MEMBERSHIPS).count()).as("all rows or none").isEqualTo(1);
    }

    @Test
    void theLastRowOfAKeyWins() {
        db().insert(NewUser.email("b").name("old"));
        var upsert = db().upsertAll(
                        USERS,
                        List.of(
                                NewUser.email("a").name("1").bio("bio"),
                                NewUser.email("b").name("2"),
                                NewUser.email("a").name("3"),
                                NewUser.email("b").name("4")))
                .onConflict(USERS.email);
        assertThat(statements(() -> assertThatThrownBy(
                                () -> upsert.doUpdate(USERS.name).execute())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("row 2")
                        .hasMessageContaining("row 0")
                        .hasMessageContaining("lastWins()")))
                .isEmpty();
        assertThat(upsert.lastWins().doUpdate(USERS.name).outcomes())
                .containsExactly(SKIPPED, SKIPPED, INSERTED, UPDATED);
        assertThat(db().get(USERS.email, "a")).returns("3", User::name).returns(null, User::bio);
        assertThat(db().get(USERS.email, "b").name()).isEqualTo("4");
        assertThat(upsert.lastWins().doUpdate(USERS.name).execute()).isEqualTo(2);
    }

    @Test
    void theyAreAllPartOfATransaction() {
        db().insert(NewUser.email("a").name("a"));
        db().run(tx -> {
            var upsert = tx.upsertAll(
                    USERS,
                    List.of(NewUser.email("a").name("x"), NewUser.email("b").name("b")));
            assertThat(upsert.onAnyConflict().doNothing().execute()).isEqualTo(1);
            assertThat(upsert.onConflict(USERS.email).doNothing().returningExisting(USERS.name))
                    .containsExactly("a", "b");
            assertThat(upsert.onConflict(USERS.email).doUpdate(USERS.name).outcomes())
                    .containsExactly(UPDATED, UPDATED);
        });
        assertThat(db().from(USERS).count()).isEqualTo(2);
    }
}
