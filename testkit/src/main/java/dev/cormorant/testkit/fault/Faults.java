package dev.cormorant.testkit.fault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Counts the calls that can fail, and lets the one fail that is planned. For one thread, and another one that cancels. */
final class Faults {
    private static final long LONGEST_SECONDS = 20;

    private volatile CountDownLatch cancelled = new CountDownLatch(1);
    private volatile @Nullable Fault planned;
    private int calls;
    private @Nullable SQLException thrown;

    /** What can happen to a call. */
    enum Kind {
        /** It may fail, and nobody can cancel it. */
        PLAIN,
        /** It runs a statement, which may be cancelled. */
        STATEMENT,
        /** It closes something, and fails only when that is done: nobody could close it otherwise. */
        CLOSING
    }

    /** A call of a driver. */
    @FunctionalInterface
    interface Call {
        @Nullable
        Object run() throws Throwable;
    }

    void plan(@Nullable Fault next) {
        planned = next;
        calls = 0;
        thrown = null;
        cancelled = new CountDownLatch(1);
    }

    @Nullable
    SQLException thrown() {
        return thrown;
    }

    /** Somebody cancels what runs; false if that is the database's affair. */
    boolean cancel() {
        Fault fault = planned;
        cancelled.countDown();
        return fault != null && fault.moment() == Fault.Moment.WHEN_CANCELLED;
    }

    @Nullable
    Object at(String place, Kind kind, Call call) throws Throwable {
        Fault fault = planned;
        if (fault == null || !mayHit(fault, kind) || calls++ != fault.call()) {
            return call.run();
        }
        switch (kind == Kind.CLOSING ? Fault.Moment.AFTER : fault.moment()) {
            case BEFORE -> {}
            case AFTER -> closeUnseen(call.run());
            case WHEN_CANCELLED -> {
                if (!cancelled.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException(place + " hung and was never cancelled");
                }
            }
        }
        SQLException failure = fault.at(place);
        thrown = failure;
        throw failure;
    }

    private static boolean mayHit(Fault fault, Kind kind) {
        return fault.moment() != Fault.Moment.WHEN_CANCELLED || kind == Kind.STATEMENT;
    }

    /** Nobody gets what a call made before it failed. */
    private static void closeUnseen(@Nullable Object made) throws Exception {
        if (made instanceof Connection || made instanceof Statement || made instanceof ResultSet) {
            ((AutoCloseable) made).close();
        } else if (made instanceof FaultyCopy.Begun begun) {
            begun.cancelCopy();
        }
    }
}
