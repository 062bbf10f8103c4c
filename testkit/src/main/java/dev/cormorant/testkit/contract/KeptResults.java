package dev.cormorant.testkit.contract;

import dev.cormorant.cache.ResultCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cache that forgets nothing, and a clock that goes when it is told. */
final class KeptResults extends Clock implements ResultCache {
    private final Map<Object, Object> results = new HashMap<>();
    private final List<Duration> lifetimes = new ArrayList<>();
    private Runnable beforePut = () -> {};
    private Instant now = Instant.parse("2026-01-31T12:00:00Z");

    /** Does something once between the next read and the moment in which its result is kept. */
    void beforeNextPut(Runnable action) {
        beforePut = () -> {
            beforePut = () -> {};
            action.run();
        };
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** The times for which results were to be kept. */
    List<Duration> lifetimes() {
        return lifetimes;
    }

    @Override
    public @Nullable Object get(Object key) {
        return results.get(key);
    }

    @Override
    public void put(Object key, Object result, Duration lifetime) {
        beforePut.run();
        lifetimes.add(lifetime);
        results.put(key, result);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /** The keys and results as they are printed. */
    @Override
    public String toString() {
        return results.toString();
    }
}
