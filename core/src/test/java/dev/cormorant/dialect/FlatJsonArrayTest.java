package dev.cormorant.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlatJsonArrayTest {
    @Test
    void singleValuesAreRead() {
        assertThat(FlatJsonArray.elements("[]")).isEmpty();
        assertThat(FlatJsonArray.elements(" [ ] ")).isEmpty();
        assertThat(FlatJsonArray.elements("[1,-2.5e3 , true,\n\"\"]")).containsExactly("1", "-2.5e3", "true", "");
        assertThat(FlatJsonArray.elements("[\"a\\\"b\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\ud83d\\ude00\",\"ä😀\"]"))
                .containsExactly("a\"b\\/\b\f\n\r\tä😀", "ä😀");
    }

    @Test
    void everythingElseIsReported() {
        for (String wrong : List.of(
                "",
                "x",
                "5",
                "{}",
                "[",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1]x",
                "[null]",
                "[[1]]",
                "[{}]",
                "[\"a]",
                "[\"\\u00\"]",
                "[\"a\"b]")) {
            assertThatThrownBy(() -> FlatJsonArray.elements(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
