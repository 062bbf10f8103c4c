package dev.cormorant.type;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Times in other clothes: texts in ISO-8601, and dates as their beginning in UTC. */
final class TimeTexts {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private TimeTexts() {}

    static ColumnType<String> instants(ColumnType<Instant> type) {
        return type.as(
                String.class,
                INSTANT::format,
                Instant::parse,
                text -> problem(Instant::parse, text, "2026-01-31T10:00:00.000000Z"));
    }

    static ColumnType<String> dates(ColumnType<LocalDate> type) {
        return type.as(
                String.class,
                LocalDate::toString,
                LocalDate::parse,
                text -> problem(LocalDate::parse, text, "2026-01-31"));
    }

    static ColumnType<Instant> midnights(ColumnType<LocalDate> type) {
        return type.as(
                Instant.class,
                date -> date.atStartOfDay().toInstant(ZoneOffset.UTC),
                instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC),
                TimeTexts::midnightProblem);
    }

    private static <T> @Nullable String problem(Function<String, T> parser, String text, String example) {
        try {
            T unused = parser.apply(text);
            return null;
        } catch (DateTimeException e) {
            return "the text is not like " + example;
        }
    }

    private static @Nullable String midnightProblem(Instant value) {
        try {
            return value.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? null
                    : "the time is not midnight in UTC, which is all that a date can hold";
        } catch (DateTimeException e) {
            return "the time is outside of the calendar";
        }
    }
}
