package dev.cormorant.testkit.contract;

import static dev.cormorant.change.UpsertOutcome.INSERTED;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.change.UpsertOutcome;
import dev.cormorant.error.RetryableException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writes while others write the same rows, each on a connection of its own. */
public abstract class RivalContract extends Contract {
    private static final int RIVALS = 4;
    private static final int ROUNDS = 10;

    /** For subclasses. */
    protected RivalContract() {}

    private static <T> List<T> atOnce(Supplier<T> action) throws Exception {
        return Rivals.atOnce(RIVALS, () -> retried(action));
    }

    /** What a database calls retryable, a deadlock for instance, is no failure of the write. */
    private static <T> T retried(Supplier<T> action) {
        for (int i = 0; ; i++) {
            try {
                return action.get();
            } catch (RetryableException e) {
                if (i == 20) {
                    throw e;
                }
            }
        }
    }

    @Test
    void rivalsInsertARowOnceAndUpdateItThen() throws Exception {
        Database db = db();
        for (int round = 0; round < ROUNDS; round++) {
            String email = "u" + round;
            atOnce(() -> db.upsert(NewUser.email(email).name("n").age(1))
                    .onConflict(USERS.email)
                    .doUpdate(u -> u.increment(USERS.age, 1))
                    .execute());
            assertThat(db.get(USERS.email, email).age()).isEqualTo(RIVALS);
        }
    }

    @Test
    void aUniqueValueIsStoredOnce() throws Exception {
        Database db = db();
        for (int round = 0; round < ROUNDS; round++) {
            NewUser user = NewUser.email("u" + round).name("n");
            List<Boolean> stored = atOnce(() -> {
                try {
                    db.insert(user);
                    return true;
                } catch (UniqueViolationException e) {
                    return false;
                }
            });
            assertThat(stored).containsOnlyOnce(true);
        }
        assertThat(db.from(USERS).count()).isEqualTo(ROUNDS);
    }

    @Test
    void oneOfTheRivalsInsertsTheRow() throws Exception {
        Database db = db();
        for (int round = 0; round < ROUNDS; round++) {
            String email = "u" + round;
            List<UpsertOutcome> outcomes =
                    atOnce(() -> db.upsert(NewUser.email(email).name("n").age(1))
                            .onConflict(USERS.email)
                            .doUpdate(u -> u.increment(USERS.age, 1))
                            .outcomes()
                            .get(0));
            assertThat(outcomes).containsOnlyOnce(INSERTED);
            assertThat(db.get(USERS.email, email).age()).isEqualTo(RIVALS);
        }
    }

    @Test
    void allRivalsGetTheOneRow() throws Exception {
        Database db = db();
        for (int round = 0; round < ROUNDS; round++) {
            String email = "u" + round;
            List<User> rows = atOnce(() -> db.upsert(NewUser.email(email).name("n"))
                    .onConflict(USERS.email)
                    .doNothing()
                    .returningExisting()
                    .get(0));
            assertThat(rows).containsOnly(db.get(USERS.email, email));
        }
    }

    @Test
    void noRowIsTakenTwice() throws Exception {
        Database db = db();
        db.insertAll(IntStream.range(0, 40)
                .mapToObj(i -> NewUser.email("u" + i).name("free"))
                .toList());
        List<Long> taken = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            atOnce(() -> db.update(USERS)
                            .set(USERS.name, "taken")
                            .where(USERS.name.eq("free"))
                            .orderBy(USERS.id.asc())
                            .limit(2)
                            .returning(USERS.id))
                    .forEach(taken::addAll);
        }
        assertThat(taken).doesNotHaveDuplicates();
        assertThat(db.from(USERS).where(USERS.name.eq("taken")).count()).isEqualTo(taken.size());
    }
}
