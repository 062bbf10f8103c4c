package dev.cormorant.testkit.contract;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that is a second later each time it is asked. */
final class TickingClock extends Clock {
    private final Instant first;
    private final AtomicLong ticks = new AtomicLong();

    TickingClock(Instant first) {
        this.first = first;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return first.plusSeconds(ticks.getAndIncrement());
    }
}
