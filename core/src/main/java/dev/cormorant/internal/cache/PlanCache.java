package dev.cormorant.internal.cache;

import dev.cormorant.query.PlanCacheUse;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
    private final UnaryOperator<K> kept;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    /** No plans yet; shapes are kept as they are. */
    public PlanCache() {
        this(UnaryOperator.identity());
    }

    /** No plans yet; of a shape an equal one is kept, without what need not stay in memory. */
    public PlanCache(UnaryOperator<K> kept) {
        this.kept = kept;
    }

    /** The plan for a shape, made if it is not there yet. */
    public P get(K shape, Function<K, P> maker) {
        P known = plans.get(shape);
        if (known != null) {
            hits.increment();
            return known;
        }
        misses.increment();
        P made = maker.apply(shape);
        if (plans.size() >= CAPACITY) {
            evict();
        }
        P earlier = plans.putIfAbsent(kept.apply(shape), made);
        return earlier == null ? made : earlier;
    }

    /** How often a plan was there already. */
    public PlanCacheUse use() {
        return new PlanCacheUse(hits.sum(), misses.sum(), plans.size());
    }

    /** The shapes that are kept, at this moment. */
    public Set<K> shapes() {
        return Set.copyOf(plans.keySet());
    }

    private void evict() {
        Iterator<K> shapes = plans.keySet().iterator();
        for (int i = 0; i < EVICTED_AT_ONCE && shapes.hasNext(); i++) {
            shapes.next();
            shapes.remove();
        }
    }
}
