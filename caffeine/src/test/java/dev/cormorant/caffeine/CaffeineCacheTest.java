package dev.cormorant.caffeine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is kept by Caffeine, how long and how much. */
class CaffeineCacheTest {
    private final AtomicLong nanos = new AtomicLong();
    private final CaffeineCache cache = CaffeineCache.of(100, nanos::get);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void whatWasPutIsThereUnderAnEqualKey() {
        cache.put("k" + nanos, "result", Duration.ofMinutes(1));
        assertThat(cache.get("k0")).isEqualTo("result");
        assertThat(cache.get("other")).isNull();
    }

    @Test
    void eachResultHasItsOwnTime() {
        cache.put("short", 1, Duration.ofSeconds(10));
        cache.put("long", 2, Duration.ofHours(1));
        cache.put("forever", 3, Duration.ofSeconds(Long.MAX_VALUE));
        pass(Duration.ofSeconds(9));
        assertThat(cache.get("short")).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        assertThat(cache.get("short")).isNull();
        assertThat(cache.get("long")).isEqualTo(2);
        pass(Duration.ofHours(1));
        assertThat(cache.get("long")).isNull();
        assertThat(cache.get("forever")).isEqualTo(3);
    }

    @Test
    void aLaterResultTakesThePlaceAndHasItsWholeTime() {
        cache.put("key", 1, Duration.ofSeconds(10));
        pass(Duration.ofSeconds(9));
        assertThat(cache.get("key")).isEqualTo(1);
        cache.put("key", 2, Duration.ofSeconds(10));
        pass(Duration.ofSeconds(9));
        assertThat(cache.get("key")).isEqualTo(2);
    }

    @Test
    void noMoreResultsAreKeptThanWasSaid() {
        for (int i = 0; i < 1_000; i++) {
            cache.put(i, i, Duration.ofMinutes(1));
        }
        assertThat(cache.size()).isEqualTo(100);
        assertThatThrownBy(() -> CaffeineCache.ofAtMost(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
