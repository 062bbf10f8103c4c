package dev.cormorant.driver;

import dev.cormorant.error.QueryFailedException;
import dev.cormorant.error.SqlFailure;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time at which a transaction must be over. Until then it cancels the statement that is running; after it no statement
 * begins, and nothing is committed.
 */
final class Deadline {
    private static final Logger LOG = LoggerFactory.getLogger(Deadline.class);
    private static final Deadline NEVER = new Deadline(null);

    private final @Nullable Duration timeout;
    private final long began = System.nanoTime();

    private Deadline(@Nullable Duration timeout) {
        this.timeout = timeout;
    }

    /** So long after now; never for null. */
    static Deadline in(@Nullable Duration timeout) {
        return timeout == null ? NEVER : new Deadline(timeout);
    }

    /** Refuses to go on when the time is over. */
    void requireTime() {
        if (timeout != null && remaining(timeout) <= 0) {
            throw new QueryFailedException(
                    "The transaction took longer than the " + timeout.toMillis()
                            + " ms that it may, and is rolled back; give it more by timeout(..), or do less in it",
                    new SqlFailure("", null, 0),
                    null);
        }
    }

    /** Does something, and cancels it if it still runs then. */
    <T extends @Nullable Object> T timed(Link.Cancellation cancellation, Link.Work<T> work) throws SQLException {
        if (timeout == null) {
            return work.run();
        }
        requireTime();
        CompletableFuture<Void> alarm =
                new CompletableFuture<Void>().completeOnTimeout(null, remaining(timeout), TimeUnit.NANOSECONDS);
        Running running = new Running(cancellation);
        CompletableFuture<Void> end = alarm.thenRunAsync(running::cancel);
        try {
            return work.run();
        } finally {
            alarm.cancel(false);
            end.cancel(false);
            running.end();
        }
    }

    private long remaining(Duration whole) {
        return whole.toNanos() - (System.nanoTime() - began);
    }

    /** Something that runs. It is cancelled or it ends: a cancellation that came later would hit what runs next. */
    private static final class Running {
        private final Link.Cancellation cancellation;
        private final ReentrantLock lock = new ReentrantLock();
        private boolean ended;

        Running(Link.Cancellation cancellation) {
            this.cancellation = cancellation;
        }

        void cancel() {
            lock.lock();
            try {
                if (!ended) {
                    cancellation.cancel();
                }
            } catch (SQLException e) {
                LOG.warn("A statement could not be cancelled when its transaction was out of time", e);
            } finally {
                lock.unlock();
            }
        }

        void end() {
            lock.lock();
            try {
                ended = true;
            } finally {
                lock.unlock();
            }
        }
    }
}
