package dev.cormorant.type;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes UUIDs of version 7: 48 bits that count milliseconds since 1970, a count within the millisecond, then chance. Each is
 * greater than the one before, as long as the clock does not go back. Thread-safe.
 */
public final class UuidSequence {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int COUNT_BITS = 12;
    private static final long VERSION = 0x7000;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long CHANCE_MASK = 0x3fffffffffffffffL;

    private final Lock lock = new ReentrantLock();
    private long milli = -1;

    /** The milliseconds, and below them the count; a count that runs over goes on into the next millisecond. */
    private long stamp;

    /** The next UUID, of the clock's time. */
    public UUID next(Clock clock) {
        lock.lock();
        try {
            return after(clock.millis());
        } finally {
            lock.unlock();
        }
    }

    private UUID after(long now) {
        if (now == milli) {
            stamp++;
        } else {
            long fresh = now << COUNT_BITS | CHANCE.nextInt(1 << (COUNT_BITS - 2));
            stamp = now > milli ? Math.max(fresh, stamp + 1) : fresh;
            milli = now;
        }
        long count = stamp & ((1 << COUNT_BITS) - 1);
        long high = stamp >>> COUNT_BITS << 16 | VERSION | count;
        return new UUID(high, VARIANT | CHANCE.nextLong() & CHANCE_MASK);
    }
}
