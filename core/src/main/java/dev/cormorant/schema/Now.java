package dev.cormorant.schema;

import dev.cormorant.type.ColumnType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.Function;

/** The time of a clock in the form that a column stores; local forms are those of UTC, on every machine. */
final class Now {
    private Now() {}

    static <T> Function<Clock, T> as(ColumnType<T> type) {
        return switch (type.storage().kind()) {
            case TIMESTAMP -> clock -> type.decode(clock.instant());
            case DATE -> clock -> type.decode(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            case TIME -> clock -> type.decode(LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            case DATETIME -> clock -> type.decode(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            default ->
                throw new IllegalStateException(
                        "defaultsToNow() needs a timestamp, date, time or dateTime column, this is " + type);
        };
    }
}
