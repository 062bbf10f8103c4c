package dev.cormorant.internal.load;

import org.jspecify.annotations.Nullable;

/** A query that is ready to run: how, and with which values. */
final class PlannedRead {
    private final ReadPlan plan;
    private final @Nullable Object[] values;

    PlannedRead(ReadPlan plan, @Nullable Object... values) {
        this.plan = plan;
        this.values = values;
    }

    ReadPlan plan() {
        return plan;
    }

    /** Nobody changes them. */
    @Nullable
    Object[] values() {
        return values;
    }
}
