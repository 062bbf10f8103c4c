package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.change.Upsert.excluded;
import static dev.cormorant.change.UpsertOutcome.INSERTED;
import static dev.cormorant.change.UpsertOutcome.SKIPPED;
import static dev.cormorant.change.UpsertOutcome.UPDATED;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Db;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.expression.Selection;
import dev.cormorant.testkit.blog.Membership;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** New rows are written in the order of their keys, so that two writes of the same ones wait for each other. */
public abstract class WriteOrderContract extends Contract {
    private static final int ROWS = 60;
    private static final int ROUNDS = 20;

    /** For subclasses. */
    protected WriteOrderContract() {}

    /** Writes some rows, in the order in which they are given. */
    @FunctionalInterface
    private interface Write<N> {
        void of(List<N> rows) throws Exception;
    }

    /** Two at once, one of which writes the rows from the last to the first. */
    private static <N> void fromBothEnds(List<N> rows, Write<N> write) throws Exception {
        List<N> backwards = new ArrayList<>(rows);
        Collections.reverse(backwards);
        Rivals.atOnce(List.of(rows, backwards), own -> {
            write.of(own);
            return true;
        });
    }

    private static List<NewUser> users(String prefix) {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> NewUser.email(prefix + i).name("n").age(1))
                .toList();
    }

    /** MariaDB inserts each row first, and locks gaps between keys when it finds one: against that no order of rows helps. */
    private <T> T rowByRow(Function<Db, T> upsert) {
        int again = run().dialect().features().has(Feature.UPSERT_TARGET) ? 0 : 9;
        return db().transaction(t -> t.retry(again), upsert::apply);
    }

    @Test
    void upsertsOfRowsThatExist() throws Exception {
        List<NewUser> users = users("u");
        fromBothEnds(users, own -> {
            for (int i = 0; i < ROUNDS; i++) {
                db().upsertAll(USERS, own)
                        .onConflict(USERS.email)
                        .doUpdate(u -> u.increment(USERS.age, 1))
                        .execute();
            }
        });
        assertThat(db().from(USERS).select(USERS.age).list()).hasSize(ROWS).containsOnly(2 * ROUNDS);
    }

    @Test
    void upsertsOfNewRows() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            fromBothEnds(
                    users("u" + i + "_"),
                    own -> db().upsertAll(USERS, own)
                            .onConflict(USERS.email)
                            .doUpdate(u -> u.increment(USERS.age, 1))
                            .execute());
        }
        assertThat(db().from(USERS).select(USERS.age).list())
                .hasSize(ROWS * ROUNDS)
                .containsOnly(2);
    }

    @Test
    void upsertsThatLeaveRowsAlone() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            fromBothEnds(
                    users("u" + i + "_"),
                    own -> rowByRow(tx -> tx.upsertAll(USERS, own)
                            .onConflict(USERS.email)
                            .doNothing()
                            .execute()));
        }
        assertThat(db().from(USERS).count()).isEqualTo(ROWS * ROUNDS);
    }

    @Test
    void upsertsThatTellTheirOutcomes() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            fromBothEnds(
                    users("u" + i + "_"),
                    own -> rowByRow(tx -> tx.upsertAll(USERS, own)
                            .onConflict(USERS.email)
                            .doUpdate(u -> u.increment(USERS.age, 1))
                            .outcomes()));
        }
        assertThat(db().from(USERS).select(USERS.age).list())
                .hasSize(ROWS * ROUNDS)
                .containsOnly(2);
    }

    @Test
    void insertsByAKeyThatIsGiven() throws Exception {
        List<User> users = db().insertAll(users("u"));
        for (int i = 0; i < ROUNDS; i++) {
            String team = "t" + i;
            fromBothEnds(
                    users.stream()
                            .map(user -> NewMembership.team(team).userId(user.id()))
                            .toList(),
                    own -> {
                        try {
                            db().insertAll(own, nothing());
                        } catch (UniqueViolationException e) {
                            // the other one was first
                        }
                    });
        }
        assertThat(db().from(MEMBERSHIPS).count()).isEqualTo(ROWS * ROUNDS);
    }

    @Test
    void rowsThatTheDatabaseNumbersKeepTheirOrder() {
        List<NewUser> backwards = new ArrayList<>(users("u"));
        Collections.reverse(backwards);
        assertThat(db().insertAll(backwards, USERS.id)).isSorted();
        db().insertAll(users("v"), nothing());
        assertThat(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .limit(3)
                        .select(USERS.email)
                        .list())
                .containsExactly("u59", "u58", "u57");
    }

    /** In the order of the keys {@code a} would be there before {@code m} became it. */
    @Test
    void upsertsThatChangeTheirKeyAreWrittenAsTheyAreGiven() {
        db().insert(NewUser.email("m").name("old"));
        assertThat(db().upsertAll(
                                USERS,
                                List.of(
                                        NewUser.email("m").name("n"),
                                        NewUser.email("a").name("n")))
                        .onConflict(USERS.email)
                        .doUpdate(row -> row.set(USERS.email, "a"))
                        .outcomes())
                .containsExactly(UPDATED, UPDATED);
        assertThat(db().from(USERS).select(USERS.email).list()).containsExactly("a");
    }

    /** The row that one has given a key is the one that a later one is looked for by. */
    @Test
    void upsertsThatChangeTheirKeyMeetTheChangedRow() {
        db().insert(NewUser.email("m").name("old"));
        var upsert = db().upsertAll(
                        USERS,
                        List.of(NewUser.email("m").name("n"), NewUser.email("a").name("n")))
                .onConflict(USERS.email)
                .doUpdate(row -> row.set(USERS.email, "a"));
        assertThat(upsert.returning(USERS.email)).containsExactly("a", "a");
        db().update(USERS).set(USERS.email, "m").allRows().execute();
        assertThat(upsert.execute()).isEqualTo(2);
        assertThat(db().from(USERS).select(USERS.email).list()).containsExactly("a");
    }

    @Test
    void upsertsThatKeepTheirKeyAreOneStatement() {
        List<NewUser> rows =
                List.of(NewUser.email("m").name("n"), NewUser.email("a").name("n"));
        var upsert = db().upsertAll(USERS, rows)
                .onConflict(USERS.email)
                .doUpdate(row -> row.set(USERS.email, excluded(USERS.email)).set(USERS.name, excluded(USERS.name)));
        assertThat(sql(upsert::execute)).hasSize(1);
        assertThat(upsert.returning(USERS.email)).containsExactly("m", "a");
    }

    @Test
    void upsertedRowsComeInTheOrderInWhichTheyWereGiven() {
        User old = db().insert(NewUser.email("k").name("old"));
        List<NewUser> some = List.of(
                NewUser.email("z").name("n").age(1),
                NewUser.email("k").name("n"),
                NewUser.email("x").name("n").bio("b"),
                NewUser.email("a").name("n"),
                NewUser.email("m").name("n").age(2));
        assertThat(db().upsertAll(USERS, some)
                        .onConflict(USERS.email)
                        .doUpdate(USERS.name)
                        .returning())
                .extracting(User::email)
                .containsExactly("z", "k", "x", "a", "m");
        assertThat(db().upsertAll(USERS, some)
                        .onConflict(USERS.email)
                        .doUpdate(USERS.name)
                        .where(USERS.email.gt("b"))
                        .returning(Selection.of(USERS.email, USERS.posts.count(), (email, posts) -> email + posts)))
                .containsExactly("z0", "k0", "x0", "m0");
        assertThat(db().upsertAll(USERS, some)
                        .onConflict(USERS.email)
                        .doNothing()
                        .returningExisting())
                .extracting(User::email)
                .containsExactly("z", "k", "x", "a", "m");
        db().delete(USERS).where(USERS.email.in(List.of("x", "a", "m"))).execute();
        assertThat(db().upsertAll(USERS, some).onAnyConflict().doNothing().returning(USERS.email))
                .containsExactly("x", "a", "m");
        db().delete(USERS).where(USERS.email.in(List.of("x", "z"))).execute();
        assertThat(db().upsertAll(USERS, some)
                        .onConflict(USERS.email)
                        .doNothing()
                        .outcomes())
                .containsExactly(INSERTED, SKIPPED, INSERTED, SKIPPED, SKIPPED);
        assertThat(db().get(USERS.email, "k").id()).isEqualTo(old.id());
    }

    /** Such upserts are not written in the order of their keys, and yet told apart by them. */
    @Test
    void upsertsThatChangeAnotherKeyComeInTheOrderInWhichTheyWereGiven() {
        List<Long> ids = db().insertAll(users("u"), USERS.id);
        db().insert(NewMembership.team("b").userId(ids.get(0)).seat(9));
        List<NewMembership> some = List.of(
                NewMembership.team("c").userId(ids.get(1)).seat(1),
                NewMembership.team("a").userId(ids.get(2)).seat(1).role("owner"),
                NewMembership.team("b").userId(ids.get(0)).seat(2),
                NewMembership.team("a").userId(ids.get(1)).seat(2));
        assertThat(db().upsertAll(MEMBERSHIPS, some)
                        .onConflict(MEMBERSHIPS.team, MEMBERSHIPS.userId)
                        .doUpdate(MEMBERSHIPS.seat)
                        .returning(Selection.of(MEMBERSHIPS.team, MEMBERSHIPS.seat, (team, seat) -> team + seat)))
                .containsExactly("c1", "a1", "b2", "a2");
    }

    @Test
    void insertedRowsComeInTheOrderInWhichTheirKeysWereGiven() {
        List<Long> ids = db().insertAll(users("u"), USERS.id);
        List<NewMembership> some = List.of(
                NewMembership.team("b").userId(ids.get(1)).seat(1),
                NewMembership.team("a").userId(ids.get(2)),
                NewMembership.team("c").userId(ids.get(0)).seat(1),
                NewMembership.team("a").userId(ids.get(1)));
        assertThat(db().insertAll(some)).extracting(Membership::team).containsExactly("b", "a", "c", "a");
        db().delete(MEMBERSHIPS).allRows().execute();
        assertThat(db().insertAll(some, MEMBERSHIPS.user.get(u -> u.email))).containsExactly("u1", "u2", "u0", "u1");
    }
}
