package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Upsert.excluded;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Tags.TAGS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Email;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewTag;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Tag;
import dev.cormorant.testkit.blog.User;
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
