package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Order;
import dev.cormorant.testkit.blog.AllTypes;
import dev.cormorant.testkit.blog.Email;
import dev.cormorant.testkit.blog.NewAllType;
import dev.cormorant.testkit.blog.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of few different values, so that many are equal, some null and some extreme; and orders by them. */
record KeysetRows(Random random) {
    private static final List<String> TEXTS = List.of(
            "", "a", "A", "a ", "b", "é", "Ж", "\uFFFD", "😀", "x".repeat(1_100) + "1", "x".repeat(1_100) + "2");
    private static final List<Integer> INTEGERS = List.of(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE);
    private static final List<Long> BIGINTS = List.of(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE);
    private static final List<Float> REALS = List.of(-Float.MAX_VALUE, -0.1f, 0f, Float.MIN_NORMAL, 0.1f, 16_777_216f);
    private static final List<Double> DOUBLES = List.of(-1e300, -0.1, 0.0, 1e-300, 0.1, 1e300);
    private static final List<BigDecimal> DECIMALS =
            List.of(new BigDecimal("-99999999999999.9999"), new BigDecimal("-0.0001"), BigDecimal.ZERO, BigDecimal.TEN);
    private static final List<Instant> INSTANTS = List.of(
            Instant.parse("1000-01-01T00:00:00Z"),
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Instant.parse("2026-01-31T12:00:00Z"),
            Instant.parse("9999-12-30T23:59:59.999999Z"));
    private static final List<LocalDate> DATES =
            List.of(LocalDate.of(1000, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31));
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.MIDNIGHT, LocalTime.of(12, 0), LocalTime.of(23, 59, 59, 999_999_000));
    private static final List<UUID> UUIDS = List.of(
            new UUID(0, 0),
            UUID.fromString("11111111-0000-1000-8000-000000000000"),
            UUID.fromString("80000000-0000-4000-8000-000000000001"),
            UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff"));
    private static final List<byte[]> BYTES = List.of(new byte[0], new byte[] {0}, new byte[] {1, 2}, new byte[] {-1});

    private static final List<Expression<AllTypes, ?>> TERMS = List.of(
            ALL_TYPES.text,
            ALL_TYPES.status,
            ALL_TYPES.smallint,
            ALL_TYPES.integer,
            ALL_TYPES.bigint,
            ALL_TYPES.real,
            ALL_TYPES.doublePrecision,
            ALL_TYPES.decimal,
            ALL_TYPES.bool,
            ALL_TYPES.timestamp,
            ALL_TYPES.date,
            ALL_TYPES.time,
            ALL_TYPES.dateTime,
            ALL_TYPES.uuid,
            ALL_TYPES.email,
            ALL_TYPES.maybeText,
            ALL_TYPES.maybeInteger,
            ALL_TYPES.maybeDecimal,
            ALL_TYPES.maybeTimestamp,
            ALL_TYPES.maybeBool,
            ALL_TYPES.maybeEmail,
            ALL_TYPES.text.lower(),
            ALL_TYPES.maybeText.upper(),
            ALL_TYPES.text.length(),
            ALL_TYPES.smallint.plus(ALL_TYPES.smallint),
            ALL_TYPES.maybeInteger.minus(ALL_TYPES.maybeInteger),
            ALL_TYPES.email.lower());

    NewAllType row() {
        return NewAllType.text(one(TEXTS))
                .varchar("v")
                .status(one(List.of(Status.values())))
                .smallint((short) (random.nextInt(5) - 2))
                .integer(one(INTEGERS))
                .bigint(one(BIGINTS))
                .real(one(REALS))
                .doublePrecision(one(DOUBLES))
                .decimal(one(DECIMALS))
                .bool(random.nextBoolean())
                .timestamp(one(INSTANTS))
                .date(one(DATES))
                .time(one(TIMES))
                .dateTime(LocalDateTime.of(one(DATES), one(TIMES)))
                .bytes(one(BYTES))
                .uuid(one(UUIDS))
                .email(new Email(one(List.of("a@b.c", "A@b.c", "z@b.c"))))
                .maybeText(maybe(TEXTS))
                .maybeInteger(maybe(INTEGERS))
                .maybeDecimal(maybe(DECIMALS))
                .maybeTimestamp(maybe(INSTANTS))
                .maybeBool(maybe(List.of(true, false)))
                .maybeEmail(maybe(List.of(new Email("A@b.c"), new Email("z@b.c"))));
    }

    List<NewAllType> rows(int number) {
        List<NewAllType> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rows.add(row());
        }
        return rows;
    }

    /** Up to three terms, in one direction or in several. */
    List<Order<AllTypes>> order() {
        List<Order<AllTypes>> order = new ArrayList<>();
        int terms = random.nextInt(4);
        boolean mixed = random.nextBoolean();
        boolean descending = random.nextBoolean();
        for (int i = 0; i < terms; i++) {
            Expression<AllTypes, ?> by = one(TERMS);
            boolean down = mixed ? random.nextBoolean() : descending;
            order.add(nulls(down ? by.desc() : by.asc()));
        }
        return order;
    }

    private Order<AllTypes> nulls(Order<AllTypes> order) {
        return switch (random.nextInt(4)) {
            case 0 -> order.nullsFirst();
            case 1 -> order.nullsLast();
            default -> order;
        };
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> @Nullable T maybe(List<T> of) {
        return random.nextInt(3) == 0 ? null : one(of);
    }
}
