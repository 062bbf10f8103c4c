package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.change.Upsert;
import dev.cormorant.change.UpsertOutcome;
import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.UnexpectedCountException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Membership;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Upserts that fail, or cannot be meant. */
public abstract class UpsertFailureContract extends Contract {
    /** For subclasses. */
    protected UpsertFailureContract() {}

    @Test
    void anUpsertThatUpdatesNoColumnIsRefused() {
        Upsert<Users, User> upsert = db().upsert(NewUser.email("a").name("A"));
        assertThatThrownBy(() -> upsert.onConflict(USERS.email).doUpdate())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("doNothing()");
    }

    @Test
    void aConflictWithAnotherKeyIsAnError() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        db().insert(NewMembership.team("t").userId(ada.id()).seat(1));
        var row = NewMembership.team("t").userId(bob.id()).seat(1);
        var upsert = db().upsert(row).onConflict(MEMBERSHIPS.team, MEMBERSHIPS.userId);
        assertThatThrownBy(() ->
                        upsert.doUpdate(m -> m.set(MEMBERSHIPS.role, "owner")).execute())
                .isInstanceOf(UniqueViolationException.class)
                .satisfies(e ->
                        assertThat(((UniqueViolationException) e).constraint()).contains("one_seat_each"));
        assertThatThrownBy(() -> upsert.doNothing().execute()).isInstanceOf(UniqueViolationException.class);
        assertThatThrownBy(() -> upsert.doNothing().returning()).isInstanceOf(UniqueViolationException.class);
        assertThat(db().from(MEMBERSHIPS).count()).isEqualTo(1);
    }

    @Test
    void otherErrorsAreNotSkipped() {
        User ada = Blog.user(db(), "ada");
        assertThatThrownBy(
                        () -> db().upsert(NewPost.authorId(ada.id()).slug("s").title(""))
                                .onConflict(POSTS.authorId, POSTS.slug)
                                .doNothing()
                                .execute())
                .isInstanceOf(CheckViolationException.class);
    }

    @Test
    void mistakesAreRefusedBeforeAnySql() {
        User ada = Blog.user(db(), "ada");
        NewUser row = NewUser.email("a").name("a");
        assertThat(statements(() -> {
                    assertThatThrownBy(() -> db().upsert(row)
                                    .onConflict(USERS.name)
                                    .doNothing()
                                    .execute())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Users.name");
                    assertThatThrownBy(() ->
                                    db().upsert(row).onConflict().doNothing().execute())
                            .isInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(() -> db().upsert(row)
                                    .onConflict(USERS.id)
                                    .doNothing()
                                    .execute())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Users.id");
                    assertThatThrownBy(() -> db().upsert(NewMembership.team("t").userId(ada.id()))
                                    .onConflict(MEMBERSHIPS.team, MEMBERSHIPS.seat)
                                    .doNothing()
                                    .execute())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Memberships.seat");
                    assertThatThrownBy(() -> db().upsertAll(USERS, List.of(row, row))
                                    .onConflict(USERS.email)
                                    .doNothing()
                                    .execute())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("row 1");
                    assertThatThrownBy(() -> db().upsert(NewMembership.team("t").userId(ada.id()))
                                    .onConflict(MEMBERSHIPS.team, MEMBERSHIPS.userId)
                                    .doUpdate(m -> m.set(MEMBERSHIPS.team, "u"))
                                    .execute())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Memberships.team");
                    assertThatThrownBy(() ->
                                    db().upsert(row).onConflict(USERS.email).doUpdate(u -> u))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("doNothing()");
                }))
                .isEmpty();
    }

    @Test
    void aTransactionGoesOnAfterAnUpsert() {
        db().insert(NewUser.email("a").name("a"));
        db().run(tx -> {
            tx.upsert(NewUser.email("a").name("b"))
                    .onConflict(USERS.email)
                    .doNothing()
                    .execute();
            tx.insert(NewUser.email("b").name("b"));
        });
        assertThat(db().from(USERS).count()).isEqualTo(2);
    }

    @Test
    void allRowsAreWrittenOrNone() {
        User ada = Blog.user(db(), "ada");
        assertThatThrownBy(() -> db().upsertAll(
                                POSTS,
                                List.of(
                                        NewPost.authorId(ada.id()).slug("1").title("1"),
                                        NewPost.authorId(ada.id())
                                                .slug("2")
                                                .title("2")
                                                .views(3),
                                        NewPost.authorId(ada.id()).slug("3").title("")))
                        .onConflict(POSTS.authorId, POSTS.slug)
                        .doNothing()
                        .execute())
                .isInstanceOf(CheckViolationException.class);
        assertThat(db().from(POSTS).exists()).isFalse();
    }

    @Test
    void aRowThatIsThereIsUpdatedEvenIfAnotherKeyIsInTheWay() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        db().insert(NewMembership.team("t").userId(ada.id()).seat(1));
        db().insert(NewMembership.team("t").userId(bob.id()).seat(2));
        var both = db().upsert(NewMembership.team("t").userId(ada.id()).seat(2).role("owner"))
                .onConflict(MEMBERSHIPS.team, MEMBERSHIPS.userId);
        assertThat(both.doUpdate(MEMBERSHIPS.role).returning())
                .singleElement()
                .returns("owner", Membership::role)
                .returns(1, Membership::seat);
        assertThat(both.doUpdate(MEMBERSHIPS.role).outcomes()).containsExactly(UpsertOutcome.UPDATED);
        assertThat(both.doNothing().execute()).isZero();
        assertThat(both.doNothing().returningExisting()).singleElement().returns(1, Membership::seat);
        assertThatThrownBy(() -> both.doUpdate(MEMBERSHIPS.seat).execute())
                .isInstanceOf(UniqueViolationException.class);
        assertThat(db().from(MEMBERSHIPS).select(MEMBERSHIPS.seat).list()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void anotherNumberOfRowsThanExpectedLeavesEverythingAsItWas() {
        User ada = db().insert(NewUser.email("a").name("A"));
        var upsert = db().upsertAll(
                        USERS,
                        List.of(NewUser.email("a").name("B"), NewUser.email("b").name("B")))
                .onConflict(USERS.email);
        var skipping = upsert.doNothing();
        var updating = upsert.doUpdate(USERS.name);
        assertThatThrownBy(() -> skipping.expectExactly(2).execute())
                .isInstanceOf(UnexpectedCountException.class)
                .hasMessageContaining("upsert Users was for 1 row, expected were exactly 2");
        assertThatThrownBy(() -> skipping.expectExactly(2).outcomes()).isInstanceOf(UnexpectedCountException.class);
        assertThatThrownBy(() -> updating.expectAtMost(1).execute()).isInstanceOf(UnexpectedCountException.class);
        assertThatThrownBy(() -> updating.expectAtMost(1).returning()).isInstanceOf(UnexpectedCountException.class);
        assertThatThrownBy(() ->
                        updating.where(USERS.name.ne("A")).expectExactly(2).returning(USERS.id))
                .isInstanceOf(UnexpectedCountException.class);
        assertThat(db().from(USERS).list()).containsExactly(ada);
        db().run(tx -> {
            tx.insert(NewUser.email("c").name("C"));
            assertThatThrownBy(() -> tx.upsert(NewUser.email("c").name("D"))
                            .onConflict(USERS.email)
                            .doNothing()
                            .expectExactly(1)
                            .execute())
                    .isInstanceOf(UnexpectedCountException.class);
        });
        assertThat(db().from(USERS).count()).isEqualTo(2);
        assertThat(updating.expectExactly(2).execute()).isEqualTo(2);
        assertThat(updating.expectAtMost(2).outcomes()).containsExactly(UpsertOutcome.UPDATED, UpsertOutcome.UPDATED);
        assertThatThrownBy(() -> updating.expectExactly(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAggregateHasNoValueForARow() {
        var upsert = db().upsert(NewUser.email("a").name("A").age(1)).onConflict(USERS.email);
        assertThatThrownBy(() -> upsert.doUpdate(u -> u.set(USERS.age, USERS.age.max())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Users.age")
                .hasMessageContaining("aggregate");
        var update = upsert.doUpdate(USERS.age);
        assertThatThrownBy(() -> update.where(USERS.age.max().gt(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("aggregate");
    }
}
