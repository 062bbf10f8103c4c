package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Change.change;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Tags.TAGS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.change.Change;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.schema.Key;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Email;
import dev.cormorant.testkit.blog.Membership;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewTag;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Tag;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Rows that are known by their keys: each changed in its own way, or deleted. */
public abstract class UpdateAllContract extends Contract {
    /** For subclasses. */
    protected UpdateAllContract() {}

    private List<User> users(int number) {
        return db().insertAll(IntStream.range(0, number)
                .mapToObj(i -> NewUser.email("u" + i).name("n" + i).age(i))
                .toList());
    }

    @Test
    void eachRowIsChangedInItsOwnWay() {
        List<User> old = users(4);
        List<User> changed = db().updateAll(
                        USERS,
                        List.of(
                                change(USERS.id, old.get(3).id()).set(USERS.name, "x"),
                                change(USERS.id, old.get(0).id())
                                        .set(USERS.bio, "b")
                                        .unset(USERS.age),
                                change(USERS.id, old.get(1).id()).set(USERS.name, USERS.name.upper()),
                                change(USERS.id, old.get(2).id()).increment(USERS.age, 40)))
                .returning();
        assertThat(changed).extracting(User::email).containsExactly("u3", "u0", "u1", "u2");
        assertThat(changed).extracting(User::name).containsExactly("x", "n0", "N1", "n2");
        assertThat(changed).extracting(User::age).containsExactly(3, null, 1, 42);
        assertThat(changed.get(1).bio()).isEqualTo("b");
        assertThat(db().from(USERS).list()).containsExactlyInAnyOrderElementsOf(changed);
    }

    @Test
    void changesAlikeShareAStatement() {
        List<User> old = users(30);
        List<Change<Users>> changes = old.stream()
                .map(user -> change(USERS.id, user.id()).set(USERS.name, "x" + user.email()))
                .toList();
        assertThat(sql(() ->
                        assertThat(db().updateAll(USERS, changes).execute()).isEqualTo(30)))
                .hasSize(1);
        assertThat(db().from(USERS).where(USERS.name.startsWith("xu")).count()).isEqualTo(30);
        assertThat(db().updateAll(USERS, changes).plan().actions())
                .singleElement()
                .satisfies(action -> assertThat(action.what()).isEqualTo("update Users, 30 rows, one by one"));
    }

    @Test
    void aKeyWithoutRowGivesNoRow() {
        List<User> old = users(2);
        var update = db().updateAll(
                        USERS,
                        List.of(
                                change(USERS.id, -1L).set(USERS.name, "nobody"),
                                change(USERS.id, old.get(1).id()).set(USERS.name, "x")));
        assertThat(update.execute()).isEqualTo(1);
        assertThat(update.returning(USERS.name)).containsExactly("x");
        db().update(USERS).set(USERS.name, "y").allRows().execute();
        assertThatThrownBy(() -> update.strict().execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("1 of 2 changes");
        assertThatThrownBy(() -> update.strict().returning()).isInstanceOf(NotFoundException.class);
        assertThat(db().from(USERS).select(USERS.name).list()).containsExactly("y", "y");
    }

    @Test
    void anotherUniqueKeyWillDo() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        assertThat(db().updateAll(
                                USERS,
                                List.of(
                                        change(USERS.email, "bob@example.org").set(USERS.age, 1),
                                        change(USERS.email, "ada@example.org").set(USERS.age, 2)))
                        .returning(USERS.id))
                .containsExactly(bob.id(), ada.id());
        db().insertAll(List.of(
                NewMembership.team("t").userId(ada.id()),
                NewMembership.team("t").userId(bob.id())));
        assertThat(db().updateAll(
                                MEMBERSHIPS,
                                List.of(
                                        change(Key.of(MEMBERSHIPS.team, "t").and(MEMBERSHIPS.userId, bob.id()))
                                                .set(MEMBERSHIPS.seat, 2),
                                        change(Key.of(MEMBERSHIPS.team, "t").and(MEMBERSHIPS.userId, ada.id()))
                                                .set(MEMBERSHIPS.seat, 1)))
                        .returning())
                .extracting(Membership::seat)
                .containsExactly(2, 1);
        Tag tag = db().insert(NewTag.word("java"));
        assertThat(db().updateAll(TAGS, List.of(change(TAGS.id, tag.id()).set(TAGS.owner, new Email("duke"))))
                        .returning(TAGS.owner))
                .containsExactly(new Email("duke"));
    }

    @Test
    void updatesOfTheSameRowsInAnyOrderNeverBlockEachOther() throws Exception {
        List<Change<Users>> changes = new ArrayList<>();
        users(60).forEach(user -> changes.add(change(USERS.id, user.id()).increment(USERS.age, 1)));
        List<Change<Users>> backwards = new ArrayList<>(changes);
        Collections.reverse(backwards);
        int rounds = 20;
        Rivals.atOnce(List.of(changes, backwards), own -> {
            for (int i = 0; i < rounds; i++) {
                db().updateAll(USERS, own).execute();
            }
            return true;
        });
        assertThat(db().from(USERS).orderBy(USERS.id.asc()).select(USERS.age).list())
                .containsExactlyElementsOf(
                        IntStream.range(0, 60).mapToObj(i -> i + 2 * rounds).toList());
    }

    @Test
    void relatedRowsComeBackToo() {
        User ada = Blog.user(db(), "ada");
        Blog.post(db(), ada, "t");
        assertThat(db().updateAll(USERS, List.of(change(USERS.id, ada.id()).set(USERS.age, 1)))
                        .returning(USERS.posts.count()))
                .containsExactly(1L);
    }

    @Test
    void allRowsAreChangedOrNone() {
        List<User> old = users(3);
        assertThatThrownBy(() -> db().updateAll(
                                USERS,
                                List.of(
                                        change(USERS.id, old.get(0).id()).set(USERS.name, "x"),
                                        change(USERS.id, old.get(1).id()).set(USERS.email, "u2")))
                        .execute())
                .isInstanceOf(UniqueViolationException.class);
        assertThat(db().from(USERS).list()).containsExactlyInAnyOrderElementsOf(old);
    }

    @Test
    void nothingToChangeIsNoStatement() {
        users(1);
        assertThat(statements(() -> {
                    assertThat(db().updateAll(USERS, List.of()).execute()).isZero();
                    assertThat(db().updateAll(USERS, List.of()).strict().returning())
                            .isEmpty();
                    assertThat(db().updateAll(USERS, List.of()).plan()).hasToString("nothing");
                    assertThat(db().updateAll(USERS, List.of(change(USERS.id, 1L)))
                                    .strict()
                                    .execute())
                            .isZero();
                    assertThat(db().deleteAll(USERS.id, List.of())).isZero();
                }))
                .isEmpty();
    }

    @Test
    void aChangeThatSetsNothingLeavesItsRowAsItIs() {
        List<User> old = users(2);
        List<User> now = db().updateAll(
                        USERS,
                        List.of(
                                change(USERS.id, old.get(0).id()),
                                change(USERS.id, old.get(1).id()).set(USERS.age, 99)))
                .returning();
        assertThat(now.get(0)).isEqualTo(old.get(0));
        assertThat(now.get(1).age()).isEqualTo(99);
        assertThat(now.get(1).changedAt()).isNotEqualTo(old.get(1).changedAt());
    }

    @Test
    void mistakesAreRefusedBeforeAnySql() {
        assertThat(statements(() -> {
                    assertThatThrownBy(() -> db().updateAll(
                                            USERS,
                                            List.of(change(USERS.name, "n").set(USERS.age, 1)))
                                    .execute())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Users.name");
                    assertThatThrownBy(() -> db().updateAll(
                                            USERS,
                                            List.of(
                                                    change(USERS.id, 1L).set(USERS.age, 1),
                                                    change(USERS.id, 1L).set(USERS.name, "x")))
                                    .returning())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("change 1");
                    assertThatThrownBy(() -> db().updateAll(
                                            USERS,
                                            List.of(
                                                    change(USERS.id, 1L).set(USERS.age, 1),
                                                    change(USERS.email, "a").set(USERS.age, 1)))
                                    .plan())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("change 1")
                            .hasMessageNotContaining("\"a\"");
                    assertThatThrownBy(() -> db().updateAll(
                                            USERS,
                                            List.of(change(USERS.email, "a").set(USERS.email, "b")))
                                    .execute())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Users.email");
                    assertThatThrownBy(() -> db().updateAll(
                                            POSTS,
                                            List.of(change(POSTS.id, 1L)
                                                    .set(POSTS.title, POSTS.author.get(u -> u.name))))
                                    .execute())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("other rows");
                    assertThatThrownBy(() -> db().deleteAll(USERS.name, List.of("a")))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Users.name");
                    assertThatThrownBy(() -> db().deleteAll(USERS.id, Collections.singletonList(null)))
                            .isInstanceOf(IllegalArgumentException.class);
                }))
                .isEmpty();
    }

    @Test
    void rowsAreDeletedByTheirKeys() {
        List<User> old = users(5);
        assertThat(sql(() -> assertThat(db().deleteAll(
                                        USERS.id,
                                        List.of(
                                                old.get(0).id(),
                                                old.get(4).id(),
                                                -1L,
                                                old.get(0).id())))
                        .isEqualTo(2)))
                .hasSize(1);
        assertThat(db().deleteAll(USERS.email, List.of("u1"))).isEqualTo(1);
        assertThat(db().from(USERS).select(USERS.email).list()).containsExactlyInAnyOrder("u2", "u3");
    }

    @Test
    void moreKeysThanAStatementCarriesWillDo() {
        List<User> old = users(3);
        List<Long> keys = LongStream.range(-70_000, old.get(1).id() + 1).boxed().toList();
        assertThat(db().deleteAll(USERS.id, keys)).isEqualTo(2);
        assertThat(db().from(USERS).list()).containsExactly(old.get(2));
    }
}
