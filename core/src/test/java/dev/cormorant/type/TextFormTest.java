package dev.cormorant.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TextFormTest {
    private record Code(String value) {
        Code {
            if (!value.startsWith("c")) {
                throw new IllegalArgumentException("no code");
            }
        }
    }

    private static void assertMalformed(ColumnType<?> type, String... texts) {
        for (String text : texts) {
            assertThat(type.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void wholeNumbersAreDigits() {
        assertThat(ColumnTypes.bigint().parse("9223372036854775807")).contains(Long.MAX_VALUE);
        assertThat(ColumnTypes.integer().parse("-7")).contains(-7);
        assertThat(ColumnTypes.smallint().parse("007")).contains((short) 7);
        assertMalformed(
                ColumnTypes.bigint(), "", " 1", "1 ", "+1", "1.0", "1e3", "0x1", "٣", "one", "9223372036854775808");
        assertMalformed(ColumnTypes.smallint(), "32768");
    }

    @Test
    void decimalsKeepTheirScale() {
        assertThat(ColumnTypes.decimal(6, 2).parse("12.50")).contains(new BigDecimal("12.50"));
        assertMalformed(ColumnTypes.decimal(6, 2), "12.505", "1e3", "12.", ".5", "12345.00");
    }

    @Test
    void uuidsDatesAndTimesHaveTheirOneForm() {
        UUID id = UUID.fromString("01234567-89ab-4def-8123-456789abcdef");
        assertThat(ColumnTypes.uuid().parse("01234567-89AB-4DEF-8123-456789ABCDEF"))
                .contains(id);
        assertThat(ColumnTypes.date().parse("2026-01-31")).contains(LocalDate.of(2026, 1, 31));
        assertThat(ColumnTypes.timestamp().parse("2026-01-31T10:00:00Z"))
                .contains(Instant.parse("2026-01-31T10:00:00Z"));
        assertMalformed(ColumnTypes.uuid(), "1-1-1-1-1", "01234567");
        assertMalformed(ColumnTypes.date(), "2026-02-30", "31.01.2026");
    }

    @Test
    void textsAreTakenAsTheyAreWhereTheyMayBeStored() {
        assertThat(ColumnTypes.varchar(3).parse("abc")).contains("abc");
        assertMalformed(ColumnTypes.varchar(3), "abcd", "\0");
        assertMalformed(ColumnTypes.varchar(5).restrictedTo(List.of("a", "b")), "c");
    }

    @Test
    void whatATypeOfOnesOwnRefusesIsMalformed() {
        ColumnType<Code> codes = ColumnTypes.varchar(5).as(Code.class, Code::new, Code::value);
        assertThat(codes.parse("c1")).contains(new Code("c1"));
        assertMalformed(codes, "d1", "c12345");
    }

    @Test
    void bytesHaveNoTextForm() {
        assertThatThrownBy(() -> ColumnTypes.bytes().parse("00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BYTES");
    }
}
