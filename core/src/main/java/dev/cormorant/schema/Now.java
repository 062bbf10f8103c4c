package dev.cormorant.schema;

import dev.cormorant.type.ColumnType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Function;

/** The time of a clock in the form that a column stores; local forms are those of UTC, on every machine. */
final class Now {
    private Now() {}

    static <T> Function<Clock, T> as(ColumnType<T> type) {
        return switch (type.storage().kind()) {
            case TIMESTAMP -> clock -> decoded(type, clock.instant());
            case DATE -> clock -> decoded(type, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            case TIME -> clock -> decoded(type, LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            case DATETIME -> clock -> decoded(type, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            default ->
                throw new IllegalStateException(
                        "defaultsToNow() needs a timestamp, date, time or dateTime column, this is " + type);
        };
    }

    private static <T> T decoded(ColumnType<T> type, Object time) {
        return Objects.requireNonNull(type.decode(time), "only JSON is read as null");
    }
}
