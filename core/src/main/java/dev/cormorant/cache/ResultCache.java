package dev.cormorant.cache;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps results of queries that say {@code cached(..)}, in the memory of this process. The module {@code cormorant-caffeine}
 * has one; another is a map with a bound:
 *
 * <pre>{@code
 * final class Results implements ResultCache {
 *     private final Map<Object, Object> results = Collections.synchronizedMap(new LinkedHashMap<>() {
 *         protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
 *             return size() > 1_000;
 *         }
 *     });
 *
 *     public Object get(Object key) {
 *         return results.get(key);
 *     }
 *
 *     public void put(Object key, Object result, Duration lifetime) {
 *         results.put(key, result);
 *     }
 * }
 * }</pre>
 *
 * It decides how much is kept, and nothing else: Cormorant itself looks whether a result is still good before it uses one, so
 * there is nothing to invalidate. Keys are compared by {@code equals}; neither a key nor a result tells values when it is
 * printed. Implementations are thread-safe. Databases may share one, and do not see each other's results.
 */
public interface ResultCache {
    /** What was put under an equal key; null if nothing was, or if it is not kept any more. */
    @Nullable
    Object get(Object key);

    /**
     * Keeps a result, in the place of an earlier one.
     *
     * @param lifetime the time after which it is of no use to the query that it was read for; positive
     */
    void put(Object key, Object result, Duration lifetime);
}
