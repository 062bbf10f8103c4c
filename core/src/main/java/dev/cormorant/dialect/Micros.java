package dev.cormorant.dialect;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Times without the digits that no database keeps, so that what was written equals what is read. */
public final class Micros {
    private Micros() {}

    /** A point in time in microseconds. */
    public static Instant of(Instant value) {
        return value.truncatedTo(ChronoUnit.MICROS);
    }

    /** A time of day in microseconds. */
    public static LocalTime of(LocalTime value) {
        return value.truncatedTo(ChronoUnit.MICROS);
    }

    /** A date with a time of day in microseconds. */
    public static LocalDateTime of(LocalDateTime value) {
        return value.truncatedTo(ChronoUnit.MICROS);
    }

    /** A point in time as date and time of day in UTC, in microseconds. */
    public static LocalDateTime utc(Instant value) {
        return of(LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC));
    }

    /** Any value; times in microseconds. */
    public static Object of(Object value) {
        if (value instanceof Instant instant) {
            return of(instant);
        } else if (value instanceof LocalTime time) {
            return of(time);
        } else if (value instanceof LocalDateTime dateTime) {
            return of(dateTime);
        }
        return value;
    }
}
