package dev.cormorant.caffeine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.cormorant.cache.ResultCache;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps results in a cache of Caffeine, each for its own time. Thread-safe.
 *
 * <pre>{@code
 * Database db = Database.open(SCHEMA, dataSource, s -> s.resultCache(CaffeineCache.ofAtMost(10_000)));
 * List<Post> news = db.from(POSTS).limit(20).cached(Duration.ofMinutes(1)).list();
 * }</pre>
 */
public final class CaffeineCache implements ResultCache {
    private final Cache<Object, Entry> entries;

    private CaffeineCache(long results, Ticker ticker) {
        this.entries = Caffeine.newBuilder()
                .maximumSize(results)
                .expireAfter(Expiry.<Object, Entry>writing((key, entry) -> entry.lifetime()))
                .ticker(ticker)
                .build();
    }

    private record Entry(Object result, Duration lifetime) {}

    /**
     * A cache that keeps at most so many results, those that are asked for most.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static CaffeineCache ofAtMost(long results) {
        return of(results, Ticker.systemTicker());
    }

    static CaffeineCache of(long results, Ticker ticker) {
        return new CaffeineCache(results, ticker);
    }

    @Override
    public @Nullable Object get(Object key) {
        Entry entry = entries.getIfPresent(key);
        return entry == null ? null : entry.result();
    }

    @Override
    public void put(Object key, Object result, Duration lifetime) {
        entries.put(key, new Entry(result, lifetime));
    }

    /** Does now what is otherwise done beside later calls, and tells how many results are kept. */
    long size() {
        entries.cleanUp();
        return entries.estimatedSize();
    }
}
