package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.Database;
import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Isolation;
import dev.cormorant.error.ConnectionFailedException;
import dev.cormorant.error.DatabaseException;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.fault.Fault;
import dev.cormorant.testkit.fault.FaultySource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Each call of JDBC that a kind of work makes fails once, before or after the database heard of it, with a code that says
 * nothing and with that of a broken connection. Whatever fails: nothing is half written, nothing is leaked, what is told is
 * typed and keeps its cause, and the pool is usable afterwards.
 */
public abstract class FaultContract extends Contract {
    private static final int MOST_CALLS = 400;

    /** For subclasses. */
    protected FaultContract() {}

    /** What is stored, and all that matters here. */
    private List<String> stored() {
        List<String> stored = new ArrayList<>();
        db().from(USERS)
                .orderBy(USERS.email.asc())
                .list()
                .forEach(user -> stored.add(user.email() + " " + user.name() + " " + user.age()));
        db().from(POSTS).orderBy(POSTS.slug.asc()).list().forEach(post -> stored.add(post.slug() + " " + post.title()));
        return stored;
    }

    private void begin() {
        db().delete(POSTS).allRows().execute();
        db().delete(USERS).allRows().execute();
        User ada = Blog.user(db(), "ada");
        Blog.user(db(), "bob");
        Blog.post(db(), ada, "1");
        Blog.post(db(), ada, "2");
    }

    private void survivesEveryFault(Consumer<Database> work) {
        survivesEveryFault(work, List.of());
    }

    /** Apart from what it leaves when nothing fails, the work may leave what is half on purpose. */
    private void survivesEveryFault(Consumer<Database> work, List<List<String>> partly) {
        FaultySource source = new FaultySource(database().dataSource());
        Database faulty = Database.open(schema(), source.dataSource());
        begin();
        work.accept(faulty);
        List<String> after = stored();
        for (Fault.Moment moment : List.of(Fault.Moment.BEFORE, Fault.Moment.AFTER)) {
            for (String sqlState : List.of(Fault.UNKNOWN, Fault.BROKEN)) {
                int call = 0;
                while (happens(new Fault(call, moment, sqlState), source, faulty, work, after, partly)) {
                    call++;
                    assertThat(call).isLessThan(MOST_CALLS);
                }
                assertThat(call).as("faults that happened").isPositive();
            }
        }
    }

    private boolean happens(
            Fault fault,
            FaultySource source,
            Database faulty,
            Consumer<Database> work,
            List<String> after,
            List<List<String>> partly) {
        begin();
        List<String> before = stored();
        source.plan(fault);
        Throwable told = catchThrowable(() -> work.accept(faulty));
        Throwable injected = source.thrown();
        source.plan(null);
        String label = fault + ": " + injected;
        assertThat(catchThrowable(() -> faulty.from(USERS).exists())).as(label).isNull();
        if (told == null) {
            assertThat(List.of(after, stored())).as(label).isSubsetOf(outcomes(List.of(after), partly));
        } else {
            assertTyped(told, injected, fault, label);
            assertThat(stored()).as(label).isIn(outcomes(List.of(before, after), partly));
        }
        assertThat(source.open()).as("left open by %s", label).isZero();
        assertThat(source.changed()).as(label).isEmpty();
        assertThat(database().borrowed()).as("borrowed after %s", label).isZero();
        return injected != null;
    }

    private static List<List<String>> outcomes(List<List<String>> whole, List<List<String>> partly) {
        return Stream.concat(whole.stream(), partly.stream()).toList();
    }

    private static void assertTyped(Throwable told, @Nullable Throwable injected, Fault fault, String label) {
        assertThat(told).as(label).isInstanceOf(DatabaseException.class);
        assertThat(all(told)).as("causes of %s", label).contains(injected);
        if (fault.sqlState().equals(Fault.BROKEN)) {
            assertThat(told).as(label).isInstanceOf(ConnectionFailedException.class);
        }
    }

    /** An exception, what caused it and what was suppressed. */
    private static List<Throwable> all(@Nullable Throwable from) {
        List<Throwable> found = new ArrayList<>();
        for (Throwable each = from; each != null; each = each.getCause()) {
            found.add(each);
            for (Throwable suppressed : each.getSuppressed()) {
                found.addAll(all(suppressed));
            }
        }
        return found;
    }

    private static List<NewUser> users(int count) {
        List<NewUser> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            NewUser row = NewUser.email("new" + i).name("n");
            rows.add(i % 2 == 0 ? row : row.age(i));
        }
        return rows;
    }

    @Test
    void reads() {
        survivesEveryFault(db -> db.from(USERS).list());
        survivesEveryFault(db -> db.from(USERS).count());
        survivesEveryFault(db -> db.from(USERS).select(USERS.posts).list());
        survivesEveryFault(db -> db.find(USERS.email, "ada@example.org"));
    }

    @Test
    void streams() {
        survivesEveryFault(db -> {
            try (Stream<List<?>> rows = db.from(USERS).<List<?>>select(USERS.posts.map(posts -> posts)).stream()) {
                rows.forEach(row -> {});
            }
        });
    }

    @Test
    void inserts() {
        survivesEveryFault(db -> db.insert(NewUser.email("new").name("n")));
        survivesEveryFault(db -> db.insertAll(users(5)));
        survivesEveryFault(db -> db.insertAll(users(5), nothing()));
    }

    @Test
    void manyRowsThatNobodyWantsBack() {
        survivesEveryFault(db -> db.insertAll(users(140), nothing()));
        survivesEveryFault(db -> db.run(tx -> tx.insertAll(users(140), nothing())));
    }

    @Test
    void updatesAndDeletes() {
        survivesEveryFault(db -> db.update(USERS).set(USERS.name, "x").allRows().execute());
        survivesEveryFault(db -> db.update(USERS).set(USERS.name, "x").allRows().returning());
        survivesEveryFault(db -> db.delete(POSTS).where(POSTS.title.eq("1")).execute());
        survivesEveryFault(db -> db.delete(POSTS).allRows().returning());
    }

    @Test
    void upserts() {
        List<NewUser> rows = List.of(
                NewUser.email("ada@example.org").name("x"),
                NewUser.email("new").name("n"),
                NewUser.email("bob@example.org").name("y").age(3));
        survivesEveryFault(db -> db.upsertAll(USERS, rows)
                .onConflict(USERS.email)
                .doUpdate(USERS.name)
                .execute());
        survivesEveryFault(db -> db.upsertAll(USERS, rows)
                .onConflict(USERS.email)
                .doUpdate(USERS.name)
                .returning());
        survivesEveryFault(db ->
                db.upsertAll(USERS, rows).onConflict(USERS.email).doNothing().execute());
    }

    @Test
    void transactions() {
        survivesEveryFault(db -> db.run(tx -> {
            User eve = Blog.user(tx, "eve");
            Blog.post(tx, eve, "3");
            tx.update(USERS).set(USERS.age, 7).allRows().execute();
        }));
        survivesEveryFault(db -> db.immediateTransaction(tx -> Blog.user(tx, "eve")));
    }

    @Test
    void transactionsWithOptions() {
        Isolation level = run().dialect().features().has(Feature.READ_COMMITTED)
                ? Isolation.READ_COMMITTED
                : Isolation.SERIALIZABLE;
        survivesEveryFault(
                db -> db.run(t -> t.isolation(level).timeout(Duration.ofMinutes(1)), tx -> Blog.user(tx, "eve")));
        survivesEveryFault(db ->
                db.run(t -> t.isolation(level).readOnly(), tx -> tx.from(USERS).list()));
    }

    @Test
    void blocksInside() {
        survivesEveryFault(db -> db.run(tx -> {
            Blog.user(tx, "eve");
            tx.run(inner -> {
                Blog.user(inner, "zoe");
                tx.attempt(() -> inner.update(USERS).set(USERS.age, 7).allRows().execute());
            });
        }));
    }

    @Test
    void failuresThatABlockSwallows() {
        begin();
        Blog.user(db(), "after");
        Blog.user(db(), "outer");
        List<String> withoutInner = stored();
        survivesEveryFault(
                db -> db.run(tx -> {
                    Blog.user(tx, "outer");
                    try {
                        tx.run(inner -> {
                            Blog.user(inner, "inner1");
                            Blog.user(inner, "inner2");
                        });
                    } catch (DatabaseException swallowed) {
                        assertThat(swallowed.failure()).isNotNull();
                    }
                    Blog.user(tx, "after");
                }),
                List.of(withoutInner));
    }

    @Test
    void aRollbackThatFailsIsToldBesideWhatTheBlockThrew() {
        FaultySource source = new FaultySource(database().dataSource());
        Database faulty = Database.open(schema(), source.dataSource());
        List<String> besides = new ArrayList<>();
        for (int call = 0; call < MOST_CALLS; call++) {
            IllegalStateException mine = new IllegalStateException("mine");
            source.plan(new Fault(call, Fault.Moment.BEFORE, Fault.UNKNOWN));
            Throwable told = catchThrowable(() -> faulty.run(tx -> {
                Blog.user(tx, "lost");
                throw mine;
            }));
            Throwable injected = source.thrown();
            source.plan(null);
            if (injected == null) {
                break;
            }
            if (told == mine) {
                assertThat(all(mine)).contains(injected);
                besides.add(injected.getMessage());
            }
        }
        assertThat(besides).isNotEmpty();
        assertThat(db().from(USERS).count()).isZero();
    }

    @Test
    void rollbacks() {
        IllegalStateException mine = new IllegalStateException("mine");
        survivesEveryFault(db -> {
            Throwable told = catchThrowable(() -> db.run(tx -> {
                Blog.user(tx, "lost");
                throw mine;
            }));
            if (told instanceof DatabaseException failure) {
                throw failure;
            }
            assertThat(told).isSameAs(mine);
        });
    }
}
