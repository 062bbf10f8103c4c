package dev.cormorant.testkit.blog;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Rows of {@link AllTypes} for those who care about some of their values.
 *
 * @param decimal its decimal
 * @param timestamp its point in time
 * @param bool its truth value
 */
public record SomeTypes(BigDecimal decimal, Instant timestamp, boolean bool) {
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
    private static final UUID ID = UUID.fromString("01234567-89ab-4def-8123-456789abcdef");

    /** A row with these values. */
    public NewAllType row() {
        return row("", decimal, bool, timestamp, LocalTime.NOON, ID);
    }

    /** A row with a text. */
    public static NewAllType row(String text) {
        return row(text, BigDecimal.ZERO, true, NOON, LocalTime.NOON, ID);
    }

    /** A row with a UUID and a time of day. */
    public static NewAllType row(UUID uuid, LocalTime time) {
        return row("", BigDecimal.ZERO, true, NOON, time, uuid);
    }

    private static NewAllType row(
            String text, BigDecimal decimal, boolean bool, Instant timestamp, LocalTime time, UUID uuid) {
        return NewAllType.text(text)
                .varchar("varchar")
                .status(Status.DRAFT)
                .smallint((short) 1)
                .integer(2)
                .bigint(3)
                .real(4.5f)
                .doublePrecision(6.25)
                .decimal(decimal)
                .bool(bool)
                .timestamp(timestamp)
                .date(LocalDate.of(2026, 1, 31))
                .time(time)
                .dateTime(LocalDateTime.of(2026, 1, 31, 12, 0))
                .bytes(new byte[] {1, 2, 3})
                .uuid(uuid)
                .email(new Email("a@example.org"));
    }
}
