package dev.cormorant.internal.cache;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which tables and tags changed since when. The time is a count of changes. A result is read between two counts; it is of no
 * use if one of its tables changed after the first of them, whatever it saw of that. Thread-safe.
 */
final class Freshness {
    private static final int CAPACITY = 10_000;

    private final AtomicLong count = new AtomicLong();
    private final Map<Object, Long> lastChanges = new ConcurrentHashMap<>();
    private volatile long lastOfAll;

    /** The time now. */
    long now() {
        return count.get();
    }

    /** Something changed. Tags may be made up without end, so with too many of them everything is taken for changed. */
    synchronized void changed(Object tableOrTag) {
        if (lastChanges.size() >= CAPACITY) {
            allChanged();
            lastChanges.clear();
        }
        lastChanges.put(tableOrTag, count.incrementAndGet());
    }

    /** Anything may have changed. */
    synchronized void allChanged() {
        lastOfAll = count.incrementAndGet();
    }

    /** Whether none of these changed after a time. */
    boolean isSince(long time, Collection<?> tablesOrTags) {
        return lastOfAll <= time && tablesOrTags.stream().allMatch(each -> lastChanges.getOrDefault(each, 0L) <= time);
    }
}
