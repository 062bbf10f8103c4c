package dev.cormorant.ir;

import java.time.Duration;
import java.time.Instant;

/**
 * A bound value that is known when its statement runs: a point in time. All those of one statement are relative to the same one.
 *
 * @param shift how much later than the statement; negative for earlier
 */
public record LateValue(Duration shift) {
    /** The value at the time of the statement. */
    public Instant at(Instant now) {
        return now.plus(shift);
    }
}
