package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.Moments.ago;
import static dev.cormorant.expression.Moments.fromNow;
import static dev.cormorant.expression.Moments.now;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.expression.Predicate;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Users;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Points in time relative to the statement, by the clock of the database object. */
public abstract class MomentContract extends Contract {
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

    /** For subclasses. */
    protected MomentContract() {}

    private Database at(Clock clock) {
        return Database.open(schema(), database().dataSource(), s -> s.clock(clock));
    }

    private static long count(Database db, Predicate<Users> condition) {
        return db.from(USERS).where(condition).count();
    }

    @Test
    void momentsAreRelativeToTheStatement() {
        db().insert(NewUser.email("1").name("ada").changedAt(NOON.minusSeconds(60)));
        Database db = at(Clock.fixed(NOON, ZoneOffset.UTC));
        assertThat(count(db, USERS.changedAt.gte(ago(Duration.ofMinutes(1))))).isEqualTo(1);
        assertThat(count(db, USERS.changedAt.gt(ago(Duration.ofMinutes(1))))).isZero();
        assertThat(count(db, USERS.changedAt.eq(ago(Duration.ofMinutes(1))))).isEqualTo(1);
        assertThat(count(db, USERS.changedAt.lt(now()))).isEqualTo(1);
        assertThat(count(db, USERS.changedAt.gt(fromNow(Duration.ofSeconds(-61)))))
                .isEqualTo(1);
        assertThat(db.from(USERS).select(now()).getOne()).isEqualTo(NOON);
    }

    @Test
    void aQueryThatIsRunAgainSeesTheTimeOfThen() {
        db().insert(NewUser.email("1").name("ada").changedAt(NOON));
        Database db = at(new TickingClock(NOON));
        var recent = db.from(USERS).where(USERS.changedAt.gte(ago(Duration.ofMillis(1500))));
        assertThat(recent.count()).isEqualTo(1);
        assertThat(recent.count()).isEqualTo(1);
        assertThat(recent.count()).isZero();
    }

    @Test
    void allMomentsOfAStatementAreRelativeToOne() {
        db().insert(NewUser.email("1").name("ada"));
        Database db = at(new TickingClock(NOON));
        assertThat(db.from(USERS)
                        .where(now().eq(now()), ago(Duration.ZERO).eq(now()))
                        .count())
                .isEqualTo(1);
        assertThat(db.update(USERS)
                        .set(USERS.bio, "x")
                        .where(USERS.createdAt.lt(now()).or(now().eq(now())))
                        .execute())
                .isEqualTo(1);
    }
}
