package dev.cormorant.type;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Makes ULIDs, each greater than the one before, as long as the clock does not go back. Thread-safe. */
public final class UlidSequence {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int CHANCE_BITS_IN_HIGH = 16;

    private final Lock lock = new ReentrantLock();
    private long milli = -1;
    private long high;
    private long low;

    /** The next ULID, of the clock's time. */
    public Ulid next(Clock clock) {
        lock.lock();
        try {
            return after(clock.millis());
        } finally {
            lock.unlock();
        }
    }

    private Ulid after(long now) {
        if (now == milli) {
            low++;
            high += low == 0 ? 1 : 0;
        } else {
            milli = now;
            high = now << CHANCE_BITS_IN_HIGH | CHANCE.nextInt(1 << (CHANCE_BITS_IN_HIGH - 1));
            low = CHANCE.nextLong();
        }
        return new Ulid(high, low);
    }
}
