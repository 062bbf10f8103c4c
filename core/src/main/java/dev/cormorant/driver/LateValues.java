package dev.cormorant.driver;

import dev.cormorant.ir.LateValue;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Fills in the values of a statement that are known when it runs, all of them at one point in time. */
final class LateValues {
    private LateValues() {}

    static @Nullable Object[] filled(@Nullable Object[] values, Clock clock) {
        @Nullable Object[] filled = values;
        Instant now = null;
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof LateValue late) {
                now = now == null ? clock.instant() : now;
                filled = filled == values ? values.clone() : filled;
                filled[i] = late.at(now);
            }
        }
        return filled;
    }
}
