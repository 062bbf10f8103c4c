package dev.cormorant.example.explorer.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void columnsUnderHeadings() {
        TextTable table = new TextTable("Birds", "bird", "how many", "where")
                .row("cormorant", 1_234L, "at the\n  sea")
                .row("x".repeat(80), 5L, "");

        assertThat(table.toString().lines())
                .containsExactly(
                        "Birds",
                        "  bird" + " ".repeat(56) + "  how many  where",
                        "  cormorant" + " ".repeat(51) + "     1,234  at the sea",
                        "  " + "x".repeat(57) + "...         5");
    }
}
