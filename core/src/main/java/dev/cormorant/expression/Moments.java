package dev.cormorant.expression;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.LateValue;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.time.Duration;
import java.time.Instant;

/**
 * Points in time relative to when a statement runs, by the clock of the database object ({@code s.clock(..)}). All those of
 * one statement are relative to the same point in time, which is sent as a value.
 */
public final class Moments {
    private static final ColumnType<Instant> TIMESTAMP = ColumnTypes.timestamp();

    private Moments() {}

    /** The time of the statement. */
    public static Expression<Object, Instant> now() {
        return at(new LateValue(Duration.ZERO), "now()");
    }

    /**
     * So long before the statement.
     *
     * <pre>{@code
     * db.from(POSTS).where(POSTS.createdAt.gte(ago(Duration.ofDays(7)))).list();
     * // .. WHERE "created_at" >= ?
     * }</pre>
     */
    public static Expression<Object, Instant> ago(Duration duration) {
        Argument.notNull(duration, "ago", "duration");
        return at(new LateValue(duration.negated()), "ago(..)");
    }

    /** So long after the statement. */
    public static Expression<Object, Instant> fromNow(Duration duration) {
        Argument.notNull(duration, "fromNow", "duration");
        return at(new LateValue(duration), "fromNow(..)");
    }

    private static Expression<Object, Instant> at(LateValue moment, String label) {
        return Expression.notNull(new dev.cormorant.ir.Typed(TIMESTAMP, new Bind(TIMESTAMP, moment)), TIMESTAMP, label);
    }
}
