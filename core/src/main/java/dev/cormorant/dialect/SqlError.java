package dev.cormorant.dialect;

import dev.cormorant.error.ViolatedConstraint;
import java.util.List;

/**
 * What a driver's exception means.
 *
 * @param kind what happened
 * @param violated what the database tells about the constraint and its place; nothing in it is a value of a row
 */
public record SqlError(Kind kind, ViolatedConstraint violated) {
    private static final ViolatedConstraint NOWHERE = new ViolatedConstraint(null, null, List.of());

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

    /** An error without a place. */
    public static SqlError of(Kind kind) {
        return new SqlError(kind, NOWHERE);
    }
}
