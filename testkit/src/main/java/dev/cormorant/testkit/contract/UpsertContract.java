package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Upsert.excluded;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Tags.TAGS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.change.Upsert;
import dev.cormorant.change.UpsertOutcome;
import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.UnexpectedCountException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Email;
import dev.cormorant.testkit.blog.Membership;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewTag;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.Tag;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Insert, or do something about the row that is there: one meaning, whatever a database calls it. */
public abstract class UpsertContract extends Contract {
    /** For subclasses. */
    protected UpsertContract() {}

    @Test
    void aNewRowIsInserted() {
        List<User> rows = db().upsert(NewUser.email("a").name("A"))
                .onConflict(USERS.email)
                .doUpdate(u -> u.set(USERS.name, "updated"))
                .returning();
        assertThat(rows).singleElement().returns("A", User::name);
        assertThat(db().from(USERS).list()).isEqualTo(rows);
    }

    @Test
    void aRowThatIsThereIsUpdated() {
        User old = db().insert(NewUser.email("a").name("A").bio("old"));
        List<User> rows = db().upsert(NewUser.email("a").name("B").bio("proposed"))
                .onConflict(USERS.email)
                .doUpdate(u -> u.set(USERS.name, excluded(USERS.name)).set(USERS.age, 7))
                .returning();
        assertThat(rows)
                .singleElement()
                .returns(old.id(), User::id)
                .returns("B", User::name)
                .returns("old", User::bio)
                .returns(7, User::age);
        assertThat(db().from(USERS).list()).isEqualTo(rows);
    }

    @Test
    void columnsByThemselvesTakeTheProposedValues() {
        User old = db().insert(NewUser.email("a").name("A").bio("old").age(1));
        List<User> rows = db().upsert(NewUser.email("a").name("B").bio(null).age(2))
                .onConflict(USERS.email)
                .doUpdate(USERS.name, USERS.bio)
                .returning();
        assertThat(rows)
                .singleElement()
                .returns(old.id(), User::id)
                .returns("B", User::name)
                .returns(null, User::bio)
                .returns(1, User::age);
        assertThat(db().from(USERS).list()).isEqualTo(rows);
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

    @Test
    void anUpsertThatUpdatesNoColumnIsRefused() {
        Upsert<Users, User> upsert = db().upsert(NewUser.email("a").name("A"));
        assertThatThrownBy(() -> upsert.onConflict(USERS.email).doUpdate())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("doNothing()");
    }

    @Test
    void expressionsSeeTheOldRowAndTheProposedOne() {
        User ada = Blog.user(db(), "ada");
        db().insert(NewMembership.team("t").userId(ada.id()).seat(40));
        List<Membership> rows = db().upsert(
                        NewMembership.team("t").userId(ada.id()).seat(2))
                .onConflict(MEMBERSHIPS.team, MEMBERSHIPS.userId)
                .doUpdate(m -> m.set(MEMBERSHIPS.seat, MEMBERSHIPS.seat.plus(excluded(MEMBERSHIPS.seat))))
                .returning();
        assertThat(rows).singleElement().returns(42, Membership::seat);
    }

    @Test
    void everyExpressionSeesTheOldRow() {
        db().insert(NewUser.email("a").name("name").bio("bio"));
        assertThat(db().upsert(NewUser.email("a").name("x"))
                        .onConflict(USERS.email)
                        .doUpdate(u -> u.set(USERS.bio, USERS.name).set(USERS.name, USERS.name.upper()))
                        .returning())
                .singleElement()
                .returns("name", User::bio)
                .returns("NAME", User::name);
    }

    @Test
    void theValueProposedForAColumnThatWasNotGivenIsNullOrItsDefault() {
        User ada = db().insert(NewUser.email("a").name("A").bio("old"));
        assertThat(db().upsert(NewUser.email("a").name("B"))
                        .onConflict(USERS.email)
                        .doUpdate(u -> u.set(USERS.bio, excluded(USERS.bio)))
                        .returning())
                .singleElement()
                .returns(null, User::bio);
        db().insert(NewPost.authorId(ada.id()).slug("s").title("t").views(9));
        assertThat(db().upsert(NewPost.authorId(ada.id()).slug("s").title("u"))
                        .onConflict(POSTS.authorId, POSTS.slug)
                        .doUpdate(p -> p.set(POSTS.views, excluded(POSTS.views)))
                        .returning())
                .singleElement()
                .returns(0L, Post::views)
                .returns("t", Post::title);
    }

    @Test
    void aRowThatIsThereIsLeftAlone() {
        User old = db().insert(NewUser.email("a").name("A"));
        var upsert = db().upsert(NewUser.email("a").name("B"))
                .onConflict(USERS.email)
                .doNothing();
        assertThat(upsert.execute()).isZero();
        assertThat(upsert.returning()).isEmpty();
        assertThat(db().from(USERS).list()).containsExactly(old);
        assertThat(db().upsert(NewUser.email("b").name("B"))
                        .onConflict(USERS.email)
                        .doNothing()
                        .execute())
                .isEqualTo(1);
    }

    @Test
    void theNumberOfWrittenRowsIsCounted() {
        db().insert(NewUser.email("1").name("A"));
        var upsert = db().upsertAll(
                        USERS,
                        List.of(
                                NewUser.email("1").name("B"),
                                NewUser.email("2").name("B"),
                                NewUser.email("3").name("B")))
                .onConflict(USERS.email);
        assertThat(upsert.doUpdate(u -> u.set(USERS.name, excluded(USERS.name))).execute())
                .isEqualTo(3);
        assertThat(upsert.doUpdate(u -> u.set(USERS.name, excluded(USERS.name))).execute())
                .as("rows that stay the same count too")
                .isEqualTo(3);
        assertThat(upsert.doNothing().execute()).isZero();
    }

    @Test
    void newAndOldRowsMix() {
        db().insertAll(List.of(
                NewUser.email("1").name("old"), NewUser.email("3").name("old")));
        List<User> rows = db().upsertAll(
                        USERS,
                        IntStream.range(0, 5)
                                .mapToObj(i -> NewUser.email("" + i).name("new"))
                                .toList())
                .onConflict(USERS.email)
                .doUpdate(u -> u.set(USERS.age, 1))
                .returning();
        assertThat(rows).extracting(User::email).containsExactlyInAnyOrder("0", "1", "2", "3", "4");
        assertThat(db().from(USERS).where(USERS.name.eq("old"), USERS.age.eq(1)).count())
                .isEqualTo(2);
        assertThat(db().from(USERS)
                        .where(USERS.name.eq("new"), USERS.age.isNull())
                        .count())
                .isEqualTo(3);
    }

    @Test
    void rowsOfDifferentColumnsMix() {
        db().insertAll(List.of(
                NewUser.email("1").name("old"), NewUser.email("2").name("old")));
        assertThat(db().upsertAll(
                                USERS,
                                List.of(
                                        NewUser.email("1").name("x").bio("b"),
                                        NewUser.email("2").name("y"),
                                        NewUser.email("3").name("z").age(3)))
                        .onConflict(USERS.email)
                        .doUpdate(u -> u.set(USERS.bio, excluded(USERS.bio)).set(USERS.name, excluded(USERS.name)))
                        .execute())
                .isEqualTo(3);
        assertThat(db().from(USERS)
                        .orderBy(USERS.email.asc())
                        .select(USERS.name)
                        .list())
                .containsExactly("x", "y", "z");
        assertThat(db().from(USERS).orderBy(USERS.email.asc()).select(USERS.bio).list())
                .containsExactly("b", null, null);
    }

    @Test
    void manyRowsAreUpserted() {
        List<NewUser> rows = IntStream.range(0, 300)
                .mapToObj(i -> NewUser.email("u" + i).name("n" + i))
                .toList();
        var upsert = db().upsertAll(USERS, rows)
                .onConflict(USERS.email)
                .doUpdate(u -> u.set(USERS.name, excluded(USERS.name).upper()));
        assertThat(upsert.execute()).isEqualTo(300);
        assertThat(upsert.execute()).isEqualTo(300);
        assertThat(db().from(USERS).where(USERS.name.startsWith("N")).count()).isEqualTo(300);
    }

    @Test
    void rowsThatDoNotMatchAreNotWrittenAndNotReturned() {
        db().insertAll(List.of(
                NewUser.email("1").name("young").age(1),
                NewUser.email("2").name("old").age(99)));
        var upsert = db().upsertAll(
                        USERS,
                        List.of(
                                NewUser.email("1").name("x"),
                                NewUser.email("2").name("x"),
                                NewUser.email("3").name("x")))
                .onConflict(USERS.email)
                .doUpdate(u -> u.set(USERS.name, excluded(USERS.name)))
                .where(USERS.age.gt(50));
        assertThat(upsert.returning()).extracting(User::email).containsExactlyInAnyOrder("2", "3");
        assertThat(db().get(USERS.email, "1").name()).isEqualTo("young");
        assertThat(upsert.execute()).isEqualTo(1);
    }

    @Test
    void theConditionSeesTheProposedRow() {
        db().insert(NewUser.email("1").name("b"));
        var upsert = db().upsert(NewUser.email("1").name("a"))
                .onConflict(USERS.email)
                .doUpdate(u -> u.set(USERS.name, excluded(USERS.name)));
        assertThat(upsert.where(excluded(USERS.name).gt(USERS.name)).execute()).isZero();
        assertThat(upsert.where(excluded(USERS.name).lt(USERS.name)).execute()).isEqualTo(1);
        assertThat(db().from(USERS).getOne().name()).isEqualTo("a");
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
    void nullIsInConflictWithNothing() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        db().insert(NewMembership.team("t").userId(ada.id()).seat(null));
        assertThat(db().upsert(NewMembership.team("t").userId(bob.id()).seat(null))
                        .onConflict(MEMBERSHIPS.team, MEMBERSHIPS.seat)
                        .doUpdate(m -> m.set(MEMBERSHIPS.role, "owner"))
                        .execute())
                .isEqualTo(1);
        assertThat(db().from(MEMBERSHIPS).where(MEMBERSHIPS.role.eq("member")).count())
                .isEqualTo(2);
    }

    @Test
    void anUpsertThatUpdatesWritesWhatAnUpdateWritesByItself() {
        Instant then = Instant.parse("2001-01-01T00:00:00Z");
        db().insert(NewUser.email("a").name("a").changedAt(then));
        db().upsert(NewUser.email("a").name("b"))
                .onConflict(USERS.email)
                .doUpdate(u -> u.set(USERS.name, excluded(USERS.name)))
                .execute();
        assertThat(db().get(USERS.email, "a").changedAt()).isAfter(then);
    }

    @Test
    void typesAndNamesOfOnesOwnAreUsed() {
        Tag old = db().insert(NewTag.word("java"));
        assertThat(db().upsert(NewTag.word("java").owner(new Email("duke")))
                        .onConflict(TAGS.word)
                        .doUpdate(t -> t.set(TAGS.owner, excluded(TAGS.owner)))
                        .returning())
                .singleElement()
                .returns(old.id(), Tag::id)
                .returns(new Email("duke"), Tag::owner);
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
    void noRowsAreNoStatement() {
        var upsert = db().upsertAll(USERS, List.<NewUser>of())
                .onConflict(USERS.email)
                .doNothing();
        assertThat(statements(() -> {
                    assertThat(upsert.execute()).isZero();
                    assertThat(upsert.returning()).isEmpty();
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
    void aPlanRunsNothing() {
        assertThat(statements(() -> assertThat(
                                db().upsert(NewUser.email("secret").name("a"))
                                        .onConflict(USERS.email)
                                        .doUpdate(u -> u.set(USERS.name, "hidden"))
                                        .plan()
                                        .toString())
                        .contains("upsert Users, 1 row")
                        .doesNotContain("secret")
                        .doesNotContain("hidden")))
                .isEmpty();
        assertThat(db().from(USERS).exists()).isFalse();
    }
}
