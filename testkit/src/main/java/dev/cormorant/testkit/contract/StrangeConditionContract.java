package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.AggregateExpression.rows;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Predicate;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Users;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions that databases decide in ways of their own, as random programs found. */
public abstract class StrangeConditionContract extends Contract {
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

    /** For subclasses. */
    protected StrangeConditionContract() {}

    @Test
    void anAggregateOfNoRowsIsOne() {
        db().insert(NewUser.email("a").name("a"));
        Predicate<Users> never = USERS.email.in(List.of());
        assertThat(db().from(USERS).select(rows().where(never)).list()).containsExactly(0L);
        assertThat(db().from(USERS).select(USERS.id.count().where(never)).list())
                .containsExactly(0L);
        assertThat(db().from(USERS).select(USERS.id.max().where(never)).findOne())
                .isEmpty();
        assertThat(db().from(USERS).select(USERS.id.min().where(never)).findOne())
                .isEmpty();
        assertThat(db().from(USERS).select(USERS.id.sum().where(never)).findOne())
                .isEmpty();
    }

    @Test
    void aTimeWithAnAlternativeIsComparedAsATime() {
        db().insert(NewUser.email("a").name("a").createdAt(NOON));
        assertThat(db().from(USERS)
                        .where(USERS.createdAt.coalesce(Instant.EPOCH).lte(NOON))
                        .exists())
                .isTrue();
        assertThat(db().from(USERS)
                        .where(USERS.createdAt.coalesce(Instant.EPOCH).eq(NOON))
                        .exists())
                .isTrue();
        assertThat(db().from(USERS)
                        .where(USERS.changedAt.coalesce(NOON).gte(NOON))
                        .exists())
                .isTrue();
    }
}
