package dev.cormorant.dialect;

import dev.cormorant.error.ReferenceSide;
import dev.cormorant.error.ViolatedConstraint;
import org.jspecify.annotations.Nullable;

/**
 * What a driver's exception means.
 *
 * @param kind what happened
 * @param violated what the database tells about the constraint and its place; nothing in it is a value of a row
 * @param side the side of the foreign key, if it is one and the database tells it
 */
public record SqlError(
        Kind kind, ViolatedConstraint violated, @Nullable ReferenceSide side) {
    /** What can happen to a statement. */
    public enum Kind {
        /** A row with the same values in a unique key exists. */
        UNIQUE,
        /** A referenced row is missing, or a row that was to go is referenced. */
        FOREIGN_KEY,
        /** Null for a column that must hold a value. */
        NOT_NULL,
        /** A check does not hold. */
        CHECK,
        /** A value is longer than its column. */
        TOO_LONG,
        /** A number or time is outside the range of its type. */
        OUT_OF_RANGE,
        /** Deadlock, serialization failure or lock timeout: the transaction may succeed when it runs again. */
        RETRYABLE,
        /** The connection could not be made, or broke. */
        CONNECTION,
        /** The statement was cancelled, or ran longer than it may. */
        TIMEOUT,
        /** Anything else. */
        OTHER
    }

    /** An error at a place. */
    public SqlError(Kind kind, ViolatedConstraint violated) {
        this(kind, violated, null);
    }

    /** An error without a place. */
    public static SqlError of(Kind kind) {
        return new SqlError(kind, ViolatedConstraint.UNKNOWN);
    }

    /** The violation of a foreign key on a side that is known. */
    public static SqlError of(ReferenceSide side, ViolatedConstraint violated) {
        return new SqlError(Kind.FOREIGN_KEY, violated, side);
    }
}
