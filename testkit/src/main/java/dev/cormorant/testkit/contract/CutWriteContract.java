package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static dev.cormorant.testkit.blog.Visits.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.UnexpectedCountException;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Membership;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.User;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writes of the first rows of an order, of an expected number of rows, and of conditions that may be missing. */
public abstract class CutWriteContract extends Contract {
    /** For subclasses. */
    protected CutWriteContract() {}

    private void users(int number) {
        db().insertAll(IntStream.range(0, number)
                .mapToObj(i -> NewUser.email("u" + i).name("n").age(i % 3))
                .toList());
    }

    @Test
    void theFirstRowsAreChanged() {
        users(6);
        var update = db().update(USERS)
                .set(USERS.name, "x")
                .where(USERS.name.eq("n"))
                .orderBy(USERS.age.desc())
                .limit(3);
        assertThat(update.returning(USERS.email)).containsExactlyInAnyOrder("u5", "u2", "u4");
        assertThat(update.execute()).isEqualTo(3);
        assertThat(update.execute()).isZero();
        assertThat(db().from(USERS).where(USERS.name.eq("x")).count()).isEqualTo(6);
    }

    @Test
    void aRepeatedWriteIsPlannedOnce() {
        users(9);
        List<Runnable> writes = List.of(
                () -> db().update(USERS)
                        .set(USERS.name, "x")
                        .where(USERS.age.lt(2))
                        .limit(2)
                        .execute(),
                () -> db().update(USERS)
                        .set(USERS.name, "y")
                        .allRows()
                        .orderBy(USERS.age.asc())
                        .limit(1)
                        .returning(USERS.name),
                () -> db().delete(USERS).allRows().limit(1).execute());
        writes.forEach(write -> {
            write.run();
            long misses = db().planCache().misses();
            write.run();
            assertThat(db().planCache().misses()).isEqualTo(misses);
        });
    }

    @Test
    void anyRowsAreTheFirstByTheirKey() {
        users(4);
        assertThat(db().update(USERS).set(USERS.name, "x").allRows().limit(2).returningOld(USERS.email))
                .containsExactlyInAnyOrder("u0", "u1");
        assertThat(db().delete(USERS).allRows().limit(3).returning(USERS.email))
                .containsExactlyInAnyOrder("u0", "u1", "u2");
    }

    @Test
    void theFirstRowsGo() {
        users(6);
        assertThat(db().delete(USERS)
                        .where(USERS.age.lt(2))
                        .orderBy(USERS.email.desc())
                        .limit(2)
                        .execute())
                .isEqualTo(2);
        assertThat(db().from(USERS).orderBy(USERS.id.asc()).select(USERS.email).list())
                .containsExactly("u0", "u1", "u2", "u5");
        assertThat(db().delete(USERS).allRows().limit(100).execute()).isEqualTo(4);
    }

    @Test
    void theOrderMayBeOfRelatedRows() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        Blog.post(db(), bob, "1");
        Post last = Blog.post(db(), ada, "2");
        assertThat(db().update(POSTS)
                        .set(POSTS.views, 1L)
                        .allRows()
                        .orderBy(POSTS.author.get(u -> u.name).asc())
                        .limit(1)
                        .returning(POSTS.id))
                .containsExactly(last.id());
    }

    @Test
    void aKeyOfTwoColumnsWillDo() {
        User ada = Blog.user(db(), "ada");
        db().insertAll(IntStream.range(0, 5)
                .mapToObj(i -> NewMembership.team("t" + i).userId(ada.id()))
                .toList());
        assertThat(db().update(MEMBERSHIPS)
                        .set(MEMBERSHIPS.role, "owner")
                        .allRows()
                        .orderBy(MEMBERSHIPS.team.desc())
                        .limit(2)
                        .returning())
                .extracting(Membership::team)
                .containsExactlyInAnyOrder("t4", "t3");
        assertThat(db().delete(MEMBERSHIPS)
                        .allRows()
                        .orderBy(MEMBERSHIPS.team.asc())
                        .limit(4)
                        .execute())
                .isEqualTo(4);
    }

    @Test
    void noRowsAreNoStatement() {
        users(1);
        assertThat(statements(() -> {
                    assertThat(db().update(USERS)
                                    .set(USERS.age, 1)
                                    .allRows()
                                    .limit(0)
                                    .execute())
                            .isZero();
                    assertThat(db().update(USERS)
                                    .set(USERS.age, 1)
                                    .allRows()
                                    .limit(0)
                                    .returning())
                            .isEmpty();
                    assertThat(db().delete(USERS).allRows().limit(0).execute()).isZero();
                    assertThat(db().delete(USERS).allRows().limit(0).returning())
                            .isEmpty();
                }))
                .isEmpty();
    }

    @Test
    void whatCutsNothingOrCannotBeFoundIsRefused() {
        assertThat(statements(() -> {
                    assertThatThrownBy(() -> db().delete(USERS).allRows().limit(-1))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("limit(-1)");
                    var ordered = db().delete(USERS).allRows().orderBy(USERS.id.asc());
                    assertThatThrownBy(ordered::execute)
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("delete Users")
                            .hasMessageContaining("limit(n)");
                    var visits = db().delete(VISITS).allRows().limit(1);
                    assertThatThrownBy(visits::execute)
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Visits has no primary key");
                }))
                .isEmpty();
    }

    @Test
    void anExpectedNumberOfRowsIsWritten() {
        users(3);
        assertThat(db().update(USERS)
                        .set(USERS.name, "x")
                        .where(USERS.email.eq("u1"))
                        .expectExactly(1)
                        .execute())
                .isEqualTo(1);
        assertThat(db().update(USERS)
                        .set(USERS.name, "y")
                        .where(USERS.email.eq("u1"))
                        .expectAtMost(1)
                        .returning(USERS.name))
                .containsExactly("y");
        assertThat(db().update(USERS)
                        .set(USERS.name, "z")
                        .where(USERS.email.eq("nobody"))
                        .expectAtMost(1)
                        .returningOld())
                .isEmpty();
        assertThat(db().delete(USERS)
                        .where(USERS.email.eq("u1"))
                        .expectExactly(1)
                        .returning())
                .hasSize(1);
    }

    @Test
    void anotherNumberOfRowsIsRolledBack() {
        users(3);
        List<User> before = db().from(USERS).list();
        var update = db().update(USERS).set(USERS.name, "x").where(USERS.age.gte(1));
        for (Runnable wrong : List.<Runnable>of(
                () -> update.expectExactly(1).execute(),
                () -> update.expectExactly(3).returning(),
                () -> update.expectAtMost(1).returningOld(),
                () -> update.expectAtMost(0).returning(USERS.posts),
                () -> db().delete(USERS).allRows().expectAtMost(2).execute(),
                () -> db().delete(USERS).allRows().expectExactly(4).returning(),
                () -> db().update(USERS).allRows().expectExactly(1).execute())) {
            assertThatThrownBy(wrong::run)
                    .isInstanceOf(UnexpectedCountException.class)
                    .hasMessageContaining("Users was for");
        }
        assertThat(db().from(USERS).list()).containsExactlyInAnyOrderElementsOf(before);
        assertThatThrownBy(() -> update.expectAtMost(1).execute())
                .hasMessage("update Users was for 2 rows, expected were at most 1; nothing was written");
        assertThatThrownBy(() -> update.expectExactly(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTransactionGoesOnAfterAnotherNumberOfRows() {
        users(3);
        db().run(tx -> {
            tx.update(USERS).set(USERS.name, "kept").where(USERS.email.eq("u0")).execute();
            assertThatThrownBy(() -> tx.delete(USERS).allRows().expectExactly(1).execute())
                    .isInstanceOf(UnexpectedCountException.class);
            assertThat(tx.from(USERS).count()).isEqualTo(3);
        });
        assertThat(db().get(USERS.email, "u0").name()).isEqualTo("kept");
    }

    @Test
    void aConditionThatMayBeMissingIsLeftOut() {
        users(6);
        Optional<Integer> none = Optional.empty();
        assertThat(db().update(USERS)
                        .set(USERS.name, "x")
                        .whereIf(Optional.of("u1"), USERS.email::eq)
                        .whereIf(none, USERS.age::eq)
                        .execute())
                .isEqualTo(1);
        assertThat(db().delete(USERS)
                        .whereIf(none, USERS.age::lt)
                        .whereIf(Optional.of(1), USERS.age::eq)
                        .execute())
                .isEqualTo(2);
        assertThat(db().delete(USERS)
                        .where(USERS.age.eq(0))
                        .whereIf(none, USERS.age::eq)
                        .execute())
                .isEqualTo(2);
        assertThat(statements(() -> {
                    assertThatThrownBy(() -> db().update(USERS)
                                    .set(USERS.name, "x")
                                    .whereIf(none, USERS.age::eq)
                                    .execute())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("allRows()");
                    assertThatThrownBy(() -> db().delete(USERS)
                                    .whereIf(none, USERS.age::eq)
                                    .whereIf(none, USERS.age::lt)
                                    .returning())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("allRows()");
                    assertThatThrownBy(() -> db().delete(USERS)
                                    .whereIf(none, USERS.age::eq)
                                    .plan())
                            .isInstanceOf(IllegalArgumentException.class);
                }))
                .isEmpty();
    }

    @Test
    void manyRowsAreWrittenInBatches() {
        Database small = Database.open(Blog.SCHEMA, database().dataSource(), s -> s.writeBatchSize(7));
        List<String> names = IntStream.range(0, 50).mapToObj(i -> "n" + i).toList();
        assertThat(small.insertAll(
                        names.stream().map(n -> NewUser.email(n).name(n)).toList(), USERS.name))
                .isEqualTo(names);
        assertThat(small.update(USERS).set(USERS.age, 1).allRows().limit(40).returning(USERS.posts.count()))
                .hasSize(40);
        assertThat(small.delete(USERS).where(USERS.age.eq(1)).limit(30).execute())
                .isEqualTo(30);
        assertThat(small.from(USERS).count()).isEqualTo(20);
        assertThatThrownBy(() -> Database.open(Blog.SCHEMA, database().dataSource(), s -> s.writeBatchSize(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
