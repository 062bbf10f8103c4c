package dev.cormorant.internal.cache;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Which tables and tags changed since when. The time is a count of changes. A result is read between two counts; it is of no
 * use if one of its tables changed after the first of them, whatever it saw of that. Thread-safe.
 */
final class Freshness {
    private static final int CAPACITY = 10_000;

    private final Lock writing = new ReentrantLock();
    private final AtomicLong count = new AtomicLong();
    private final Map<Object, Long> lastChanges = new ConcurrentHashMap<>();
    private volatile long lastOfAll;

    /** The time now. */
    long now() {
        return count.get();
    }

    /** Something changed. Tags may be made up without end, so with too many of them everything is taken for changed. */
    void changed(Object tableOrTag) {
        writing.lock();
        try {
            if (lastChanges.size() >= CAPACITY) {
                lastOfAll = count.incrementAndGet();
                lastChanges.clear();
            }
            lastChanges.put(tableOrTag, count.incrementAndGet());
        } finally {
            writing.unlock();
        }
    }

    /** Anything may have changed. */
    void allChanged() {
        writing.lock();
        try {
            lastOfAll = count.incrementAndGet();
        } finally {
            writing.unlock();
        }
    }

    /** Whether none of these changed after a time. The change of all is asked for last: what is found no more is part of it. */
    boolean isSince(long time, Collection<?> tablesOrTags) {
        return tablesOrTags.stream().allMatch(each -> lastChanges.getOrDefault(each, 0L) <= time) && lastOfAll <= time;
    }
}
