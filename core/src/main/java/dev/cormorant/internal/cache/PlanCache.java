package dev.cormorant.internal.cache;

import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Plans by the shape of what they were made for. Bounded: when it is full some plans go, whichever comes first, since
 * making one again is cheap. Thread-safe.
 *
 * @param <K> the shape
 * @param <P> the plan
 */
public final class PlanCache<K, P> {
    private static final int CAPACITY = 2_000;
    private static final int EVICTED_AT_ONCE = 200;

    private final ConcurrentHashMap<K, P> plans = new ConcurrentHashMap<>();

    /** The plan for a shape, made if it is not there yet. */
    public P get(K shape, Function<K, P> maker) {
        P known = plans.get(shape);
        if (known != null) {
            return known;
        }
        P made = maker.apply(shape);
        if (plans.size() >= CAPACITY) {
            evict();
        }
        P earlier = plans.putIfAbsent(shape, made);
        return earlier == null ? made : earlier;
    }

    /** The number of plans. */
    public int size() {
        return plans.size();
    }

    private void evict() {
        Iterator<K> shapes = plans.keySet().iterator();
        for (int i = 0; i < EVICTED_AT_ONCE && shapes.hasNext(); i++) {
            shapes.next();
            shapes.remove();
        }
    }
}
