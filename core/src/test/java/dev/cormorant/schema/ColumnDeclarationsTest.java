package dev.cormorant.schema;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ColumnDeclarationsTest {
    private record Thing(String name) {}

    private static final class Things extends Table<Things, Thing> {
        Things() {
            column(null);
        }
    }

    @Test
    void aColumnWithoutATypeIsRefusedWhereItIsDeclared() {
        assertThatThrownBy(Things::new)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Things: column(null)")
                .hasStackTraceContaining("Things.<init>");
    }
}
