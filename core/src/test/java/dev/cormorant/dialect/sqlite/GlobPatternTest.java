package dev.cormorant.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobPatternTest {
    @ParameterizedTest
    @CsvSource({"a%b_c, a*b?c", "100\\%, 100%", "\\_\\\\, _\\", "*?[], [*][?][[]]", "\\*, [*]", "'', ''", "a\\, a\\"})
    void aPatternMatchesTheSameTexts(String like, String glob) {
        assertThat(GlobPattern.of(like)).isEqualTo(glob);
    }
}
