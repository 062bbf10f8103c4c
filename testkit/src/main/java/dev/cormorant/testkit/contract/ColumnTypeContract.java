package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.schema.Column;
import dev.cormorant.testkit.blog.AllType;
import dev.cormorant.testkit.blog.AllTypes;
import dev.cormorant.testkit.blog.Email;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.SomeTypes;
import dev.cormorant.testkit.blog.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes into a column comes out of it, and is found again. Times are {@link TimeContract}'s. */
public abstract class ColumnTypeContract extends RoundTrips {
    /** For subclasses. */
    protected ColumnTypeContract() {}

    @Test
    void texts() {
        String[] texts = {
            "", " ", "a", "ä", "😀", "a\nb\r\n", "x".repeat(70_000), "\u0001\u001F\u007F\u00A0\uFEFF", "e\u0301"
        };
        roundTrips(ALL_TYPES.text, texts);
        roundTrips(ALL_TYPES.maybeText, texts);
    }

    @Test
    void boundedTexts() {
        String[] texts = {"", "x".repeat(20), "😀".repeat(20), "中".repeat(20), " ".repeat(20)};
        roundTrips(ALL_TYPES.varchar, texts);
        roundTrips(ALL_TYPES.maybeVarchar, texts);
    }

    @Test
    void enums() {
        roundTrips(ALL_TYPES.status, Status.values());
        roundTrips(ALL_TYPES.maybeStatus, Status.values());
        assertThat(otherProgram()
                        .column("SELECT " + otherProgram().name(ALL_TYPES.status) + " FROM "
                                + otherProgram().name(ALL_TYPES)))
                .containsExactly("DRAFT");
    }

    @Test
    void integers() {
        roundTrips(ALL_TYPES.smallint, (short) 0, (short) -1, Short.MIN_VALUE, Short.MAX_VALUE);
        roundTrips(ALL_TYPES.maybeSmallint, (short) 0, Short.MIN_VALUE, Short.MAX_VALUE);
        roundTrips(ALL_TYPES.integer, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE);
        roundTrips(ALL_TYPES.maybeInteger, 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
        roundTrips(ALL_TYPES.bigint, 0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1);
        roundTrips(ALL_TYPES.maybeBigint, 0L, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Test
    void floatingPointNumbers() {
        roundTrips(ALL_TYPES.real, 0f, 0.1f, -1 / 3f, 16_777_216f, Float.MAX_VALUE, -Float.MAX_VALUE, Float.MIN_NORMAL);
        roundTrips(ALL_TYPES.maybeReal, 0.1f, 1e-20f);
        roundTrips(
                ALL_TYPES.doublePrecision,
                0.0,
                0.1,
                -1 / 3.0,
                Math.PI,
                1e300,
                Double.MAX_VALUE,
                -Double.MAX_VALUE,
                Double.MIN_NORMAL);
        roundTrips(ALL_TYPES.maybeDouble, 0.1, 1e-200, 9_007_199_254_740_992.0);
    }

    @Test
    void theLeastFloatingPointNumbers() {
        roundTrips(ALL_TYPES.real, Float.MIN_VALUE);
        roundTrips(ALL_TYPES.doublePrecision, Double.MIN_VALUE);
    }

    @Test
    void decimals() {
        BigDecimal[] values = Stream.of(
                        "0.0000", "0.0001", "-0.0001", "99999999999999.9999", "-99999999999999.9999", "0.1000")
                .map(BigDecimal::new)
                .toArray(BigDecimal[]::new);
        roundTrips(ALL_TYPES.decimal, values);
        roundTrips(ALL_TYPES.maybeDecimal, values);
    }

    @Test
    void decimalsAreReadWithTheirScale() {
        for (String given : List.of("1", "1.5", "1E+3", "1.50000000", "-0")) {
            AllType row = db().insert(SomeTypes.row("x").maybeDecimal(new BigDecimal(given)));
            BigDecimal expected = new BigDecimal(given).setScale(4);
            assertThat(row.maybeDecimal()).as(given).isEqualTo(expected);
            assertThat(db().get(ALL_TYPES.id, row.id()).maybeDecimal())
                    .as(given)
                    .isEqualTo(expected);
        }
    }

    @Test
    void decimalsAreAddedExactly() {
        AllType row = db().insert(SomeTypes.row("x").maybeDecimal(new BigDecimal("0.1")));
        for (int i = 0; i < 9; i++) {
            db().update(ALL_TYPES)
                    .set(ALL_TYPES.maybeDecimal, ALL_TYPES.maybeDecimal.plus(new BigDecimal("0.1")))
                    .where(ALL_TYPES.id.eq(row.id()))
                    .execute();
        }
        assertThat(db().get(ALL_TYPES.id, row.id()).maybeDecimal()).isEqualTo(new BigDecimal("1.0000"));
    }

    @Test
    void truthValues() {
        roundTrips(ALL_TYPES.bool, true, false);
        roundTrips(ALL_TYPES.maybeBool, true, false);
    }

    @Test
    void bytes() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        byte[] large = new byte[300_000];
        large[large.length - 1] = 7;
        for (byte[] value : List.of(new byte[0], new byte[] {0}, new byte[] {0, 0, 39, 92}, all, large)) {
            AllType row = db().insert(SomeTypes.row("x").maybeBytes(value));
            assertThat(row.maybeBytes()).isEqualTo(value);
            assertThat(db().from(ALL_TYPES)
                            .where(ALL_TYPES.id.eq(row.id()))
                            .select(ALL_TYPES.maybeBytes)
                            .getOne())
                    .isEqualTo(value);
            assertThat(db().from(ALL_TYPES)
                            .where(ALL_TYPES.maybeBytes.eq(value))
                            .select(ALL_TYPES.id)
                            .list())
                    .containsExactly(row.id());
            assertThat(db().from(ALL_TYPES)
                            .where(ALL_TYPES.maybeBytes.in(List.of(value, new byte[] {99})))
                            .select(ALL_TYPES.id)
                            .list())
                    .containsExactly(row.id());
        }
    }

    @Test
    void uuids() {
        UUID[] values = {
            new UUID(0, 0),
            new UUID(-1, -1),
            UUID.fromString("01234567-89ab-1def-8123-456789abcdef"),
            UUID.fromString("01234567-89ab-7def-bfff-456789abcdef"),
        };
        for (UUID value : values) {
            AllType row = db().insert(SomeTypes.row("x").maybeUuid(value));
            assertThat(row.maybeUuid()).isEqualTo(value);
            assertThat(db().from(ALL_TYPES)
                            .where(ALL_TYPES.maybeUuid.in(List.of(value)), ALL_TYPES.maybeUuid.eq(value))
                            .list())
                    .containsExactly(row);
        }
    }

    @Test
    void typesOfOnesOwn() {
        roundTrips(ALL_TYPES.maybeEmail, new Email(""), new Email("a@example.org"));
        db().delete(ALL_TYPES).allRows().execute();
        AllType row = db().insert(SomeTypes.row("x"));
        assertThat(row.email()).isEqualTo(new Email("a@example.org"));
        assertThat(db().from(ALL_TYPES)
                        .where(ALL_TYPES.email.contains("@example"))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void nullsOfEveryType() {
        AllType row = db().insert(SomeTypes.row("x"));
        assertThat(db().get(ALL_TYPES.id, row.id())).isEqualTo(row);
        List<Column<AllTypes, ?>> nullable = new ArrayList<>();
        for (Column<AllTypes, ?> column : ALL_TYPES.columns()) {
            if (column.isNullable()) {
                nullable.add(column);
            }
        }
        assertThat(nullable).hasSize(17);
        for (Column<AllTypes, ?> column : nullable) {
            assertThat(db().from(ALL_TYPES).select(column).list()).hasSize(1).containsOnlyNulls();
        }
    }

    @Test
    void unsettingEveryType() {
        AllType row = db().insert(SomeTypes.row("x")
                .maybeText("t")
                .maybeVarchar("v")
                .maybeStatus(Status.DRAFT)
                .maybeSmallint((short) 1)
                .maybeInteger(1)
                .maybeBigint(1L)
                .maybeReal(1f)
                .maybeDouble(1.0)
                .maybeDecimal(BigDecimal.ONE)
                .maybeBool(true)
                .maybeTimestamp(Instant.EPOCH)
                .maybeDate(LocalDate.EPOCH)
                .maybeTime(LocalTime.NOON)
                .maybeDateTime(LocalDateTime.of(2000, 1, 1, 0, 0))
                .maybeBytes(new byte[] {1})
                .maybeUuid(new UUID(1, 1))
                .maybeEmail(new Email("e")));
        AllType unset = db().update(ALL_TYPES)
                .unset(ALL_TYPES.maybeText)
                .unset(ALL_TYPES.maybeVarchar)
                .unset(ALL_TYPES.maybeStatus)
                .unset(ALL_TYPES.maybeSmallint)
                .unset(ALL_TYPES.maybeInteger)
                .unset(ALL_TYPES.maybeBigint)
                .unset(ALL_TYPES.maybeReal)
                .unset(ALL_TYPES.maybeDouble)
                .unset(ALL_TYPES.maybeDecimal)
                .unset(ALL_TYPES.maybeBool)
                .unset(ALL_TYPES.maybeTimestamp)
                .unset(ALL_TYPES.maybeDate)
                .unset(ALL_TYPES.maybeTime)
                .unset(ALL_TYPES.maybeDateTime)
                .unset(ALL_TYPES.maybeBytes)
                .unset(ALL_TYPES.maybeUuid)
                .unset(ALL_TYPES.maybeEmail)
                .where(ALL_TYPES.id.eq(row.id()))
                .returning()
                .get(0);
        assertThat(unset).isEqualTo(db().get(ALL_TYPES.id, row.id()));
        assertThat(unset.toString().split("=null", -1)).hasSize(18);
    }

    @Test
    void uniqueTextsDifferInCaseBlanksAndAccents() {
        List<String> emails = List.of("a", "A", "a ", " a", "á", "a\u0301", "ａ", "");
        db().insertAll(emails.stream().map(e -> NewUser.email(e).name(e)).toList());
        for (String email : emails) {
            assertThat(db().get(USERS.email, email).name()).isEqualTo(email);
        }
        assertThat(db().from(USERS).where(USERS.email.in(List.of("A", "á"))).count())
                .isEqualTo(2);
    }
}
