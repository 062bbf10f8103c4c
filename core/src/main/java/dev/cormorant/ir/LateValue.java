package dev.cormorant.ir;

import java.time.Instant;

/** A bound value that is known when its statement runs. All those of one statement see the same point in time. */
@FunctionalInterface
public interface LateValue {
    /** The value at the time of the statement. */
    Object at(Instant now);
}
