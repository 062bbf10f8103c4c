package dev.cormorant.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.query.PlanCacheUse;
import org.junit.jupiter.api.Test;

class PlanCacheTest {
    private static final int MANY = 10_000;

    private final PlanCache<Integer, String> plans = new PlanCache<>();

    @Test
    void aPlanIsMadeOnce() {
        String made = plans.get(1, String::valueOf);
        assertThat(plans.get(1, shape -> "another")).isSameAs(made);
        assertThat(plans.use()).isEqualTo(new PlanCacheUse(1, 1, 1));
    }

    @Test
    void itHasABound() {
        for (int shape = 0; shape < MANY; shape++) {
            plans.get(shape, String::valueOf);
        }
        assertThat(plans.use().plans()).isBetween(1L, 2_000L);
        assertThat(plans.use().misses()).isEqualTo(MANY);
        assertThat(plans.get(MANY, String::valueOf)).isEqualTo("10000");
        assertThat(plans.get(MANY, shape -> "another")).isEqualTo("10000");
    }
}
