package dev.cormorant.testkit.fault;

import java.sql.SQLException;

/**
 * Which call fails, and how: number {@code call} of those that can, counted from 0.
 *
 * @param moment whether the database hears of the call before it fails
 * @param sqlState the code of the exception
 */
public record Fault(int call, Moment moment, String sqlState) {
    /** A code that says nothing. */
    public static final String UNKNOWN = "HY000";

    /** The code of a connection that broke. */
    public static final String BROKEN = "08006";

    /** The code of a statement that was cancelled. */
    public static final String CANCELLED = "57014";

    /** What every message of a fault begins with. */
    public static final String MESSAGE = "injected fault at ";

    /** When a call fails. */
    public enum Moment {
        /** Instead of what it should do. */
        BEFORE,
        /** When it did what it should. */
        AFTER,
        /** When somebody cancels it, which may be never; only what can be cancelled is counted then. */
        WHEN_CANCELLED
    }

    SQLException at(String place) {
        return new SQLException(MESSAGE + place, sqlState, 0);
    }
}
