package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTextTest {
    @Test
    void textsHaveOneWidth() {
        Instant instant = Instant.parse("2026-01-31T10:00:00Z");
        assertThat(IsoText.of(instant)).isEqualTo("2026-01-31T10:00:00.000000Z");
        assertThat(IsoText.of(LocalDateTime.of(1000, 1, 1, 0, 0, 0, 1_999))).isEqualTo("1000-01-01T00:00:00.000001");
        assertThat(IsoText.of(LocalDate.of(9999, 12, 31))).isEqualTo("9999-12-31");
        assertThat(IsoText.of(LocalTime.MAX)).isEqualTo("23:59:59.999999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-01-31",
                "2026-01-31T10:00:00Z",
                "2026-01-31 10:00:00.000000Z",
                "2026-01-31T10:00:00.000000",
                "2026-01-31T10:00:00.00000xZ",
                "2026/01-31T10:00:00.000000Z",
                "2026-02-30T10:00:00.000000Z"
            })
    void whatIsNoPointInTimeIsRefused(String text) {
        assertThatThrownBy(() -> IsoText.instant(text))
                .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
    }

    @Test
    void dateAndTimeHaveTheirOwnWidth() {
        assertThatThrownBy(() -> IsoText.date("2026-01-31T")).hasMessage("the stored text is not a date");
        assertThatThrownBy(() -> IsoText.time("10:00")).hasMessage("the stored text is not a time of day");
    }
}
