package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.Database;
import dev.cormorant.Tx;
import dev.cormorant.error.QueryFailedException;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.fault.Fault;
import dev.cormorant.testkit.fault.FaultySource;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each statement that a transaction runs hangs once until somebody cancels it. The transaction's time cancels it, nothing is
 * written, and the connection is usable afterwards.
 */
public abstract class HangContract extends Contract {
    private static final Duration PATIENCE = Duration.ofMillis(250);

    /** What the transaction throws when no call of it hung. */
    private final IllegalStateException done = new IllegalStateException("done");

    /** For subclasses. */
    protected HangContract() {}

    private void endsInTime(Consumer<Tx> work) {
        FaultySource source = new FaultySource(database().dataSource());
        Database slow = Database.open(schema(), source.dataSource());
        Blog.user(db(), "ada");
        int hung = 0;
        for (int call = 0; ; call++) {
            Fault fault = new Fault(call, Fault.Moment.WHEN_CANCELLED, Fault.CANCELLED);
            source.plan(fault);
            Throwable told = catchThrowable(() -> slow.run(t -> t.timeout(PATIENCE), tx -> {
                work.accept(tx);
                throw done;
            }));
            hung += source.thrown() == null ? 0 : 1;
            source.plan(null);
            assertThat(db().from(USERS).select(USERS.name).list())
                    .as("%s", fault)
                    .containsExactly("ada");
            assertThat(source.open()).as("left open by %s", fault).isZero();
            assertThat(source.changed()).as("%s", fault).isEmpty();
            assertThat(slow.from(USERS).count()).isEqualTo(1);
            if (told == done) {
                break;
            }
            assertThat(told).as("%s", fault).isInstanceOf(QueryFailedException.class);
        }
        assertThat(hung).as("calls that hung").isPositive();
    }

    @Test
    void statements() {
        endsInTime(tx -> {
            tx.insert(NewUser.email("eve").name("eve"));
            tx.update(USERS).set(USERS.name, "x").allRows().execute();
            tx.from(USERS).list();
        });
    }

    @Test
    void streams() {
        endsInTime(tx -> {
            try (Stream<User> rows = tx.from(USERS).stream()) {
                rows.forEach(row -> {});
            }
        });
    }

    @Test
    void manyRows() {
        List<NewUser> rows = IntStream.range(0, 200)
                .mapToObj(i -> NewUser.email("u" + i).name("n"))
                .toList();
        endsInTime(tx -> tx.insertAll(rows, nothing()));
    }

    @Test
    void blocksInside() {
        endsInTime(tx -> tx.run(inner -> inner.delete(USERS).allRows().execute()));
    }
}
