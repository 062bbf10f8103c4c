package dev.cormorant.example.explorer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VersionOrderTest {
    @Test
    void asPeopleOrderThem() {
        List<String> ordered = List.of("${revision}", "r07", "r239", "1.9", "1.10", "2.0-rc1", "2.0", "33.6.0-jre");

        assertThat(ordered.stream().sorted(VersionOrder.OLDEST_FIRST.reversed()).sorted(VersionOrder.OLDEST_FIRST))
                .containsExactlyElementsOf(ordered);
    }
}
