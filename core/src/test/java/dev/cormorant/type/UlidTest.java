package dev.cormorant.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UlidTest {
    private static final Instant TIME = Instant.parse("2026-01-31T12:00:00.123Z");

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    @Test
    void theTextOfTheSpecificationIsRead() {
        Ulid ulid = Ulid.parse("01ARZ3NDEKTSV4RRFFQ69G5FAV");
        assertThat(ulid).hasToString("01ARZ3NDEKTSV4RRFFQ69G5FAV");
        assertThat(ulid.instant()).isEqualTo(Instant.ofEpochMilli(1469922850259L));
        assertThat(Ulid.parse("01arz3ndektsv4rrffq69g5fav")).isEqualTo(ulid);
        assertThat(new Ulid(-1, -1)).hasToString("7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
        assertThat(new Ulid(0, 0)).hasToString("00000000000000000000000000");
    }

    @Test
    void whatIsNoUlidIsRefusedWithoutTellingIt() {
        for (String wrong : List.of(
                "",
                "01ARZ3NDEKTSV4RRFFQ69G5FA",
                "01ARZ3NDEKTSV4RRFFQ69G5FAVX",
                "80000000000000000000000000",
                "01ARZ3NDEKTSV4RRFFQ69G5FAU",
                "01ARZ3NDEKTSV4RRFFQ69G5FAI",
                "01ARZ3NDEKTſV4RRFFQ69G5FAV",
                "01ARZ3NDEKT-V4RRFFQ69G5FAV")) {
            assertThatThrownBy(() -> Ulid.parse(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("01ARZ3NDEK");
        }
    }

    @Test
    void theySortAsTheirTextsDo() {
        List<Ulid> sorted = List.of(
                new Ulid(0, 0),
                new Ulid(0, 1),
                new Ulid(0, -1),
                new Ulid(1, 0),
                new Ulid(Long.MAX_VALUE, 0),
                new Ulid(-1, -1));
        assertThat(sorted).isSorted();
        assertThat(sorted).extracting(Ulid::toString).isSorted();
    }

    @Test
    void aSequenceGrowsWithinAMillisecond() {
        UlidSequence sequence = new UlidSequence();
        List<Ulid> made = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            made.add(sequence.next(at(TIME)));
        }
        made.add(sequence.next(at(TIME.plusMillis(1))));
        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made.get(0).instant()).isEqualTo(TIME);
        assertThat(sequence.next(at(Instant.EPOCH)).instant())
                .as("the clock is believed")
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void aSequenceOfUuidsGrowsEvenWhenItsCountRunsOver() {
        UuidSequence sequence = new UuidSequence();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(sequence.next(at(TIME)).toString());
        }
        made.add(sequence.next(at(TIME.plusMillis(1))).toString());
        made.add(sequence.next(at(TIME.plusSeconds(1))).toString());
        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made)
                .allMatch(text -> UUID.fromString(text).version() == 7
                        && UUID.fromString(text).variant() == 2);
    }
}
