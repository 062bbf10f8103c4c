package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.expression.Selection;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that bring their keys along though the database makes them: imports. */
public abstract class GivenKeyContract extends Contract {
    /** For subclasses. */
    protected GivenKeyContract() {}

    private static NewUser user(String name) {
        return NewUser.email(name + "@example.org").name(name);
    }

    @Test
    void aRowKeepsItsKey() {
        User ada = db().insert(user("ada").withKey(4_000_000_000L));
        assertThat(ada.id()).isEqualTo(4_000_000_000L);
        assertThat(db().find(USERS.id, 4_000_000_000L)).contains(ada);
        for (long key : new long[] {0, -7, Long.MIN_VALUE + 1}) {
            assertThat(db().insert(user("key" + key).withKey(key), USERS.id)).isEqualTo(key);
            assertThat(db().find(USERS.id, key)).isPresent();
        }
    }

    @Test
    void rowsComeBackInTheirOrderWhateverTheirKeys() {
        List<NewUser> rows = List.of(
                user("c").withKey(1_000_030),
                user("none"),
                user("a").withKey(1_000_010),
                user("b").withKey(1_000_020));
        assertThat(db().insertAll(rows)).extracting(User::name).containsExactly("c", "none", "a", "b");
        assertThat(db().insertAll(
                                List.of(user("z").withKey(1_000_060), user("y").withKey(1_000_050)),
                                Selection.of(USERS.name, USERS.posts.count(), (name, posts) -> name + posts)))
                .containsExactly("z0", "y0");
    }

    @Test
    void manyRowsThatNobodyWantsBackKeepTheirs() {
        db().insertAll(
                        IntStream.range(0, 300)
                                .mapToObj(i -> user("u" + i).withKey(2_000_000 - i))
                                .toList(),
                        nothing());
        assertThat(db().from(USERS).orderBy(USERS.id.asc()).limit(2).list())
                .extracting(User::name)
                .containsExactly("u299", "u298");
    }

    @Test
    void aKeyThatIsTakenIsRefused() {
        User ada = db().insert(user("ada"));
        assertThatThrownBy(() -> db().insert(user("bob").withKey(ada.id())))
                .isInstanceOf(UniqueViolationException.class);
    }

    @Test
    void anUpsertFindsItsRowByIt() {
        db().insert(user("ada").withKey(3_000_000));
        db().upsertAll(
                        USERS,
                        List.of(user("lovelace").withKey(3_000_000), user("bob").withKey(3_000_001)))
                .onConflict(USERS.id)
                .doUpdate(USERS.name)
                .execute();
        assertThat(db().from(USERS).orderBy(USERS.id.asc()).list())
                .extracting(User::email, User::name)
                .containsExactly(tuple("ada@example.org", "lovelace"), tuple("bob@example.org", "bob"));
        assertThatThrownBy(() -> db().upsert(user("carl").withKey(3_000_000))
                        .onConflict(USERS.email)
                        .doUpdate(USERS.name)
                        .execute())
                .isInstanceOf(UniqueViolationException.class);
    }

    @Test
    void keysThatTheDatabaseMakesAreStillDistinct() {
        long first = db().insert(user("ada"), USERS.id);
        db().insert(user("bob").withKey(first + 1_000_000));
        assertThat(db().insert(user("carl"), USERS.id)).isGreaterThan(first);
    }
}
