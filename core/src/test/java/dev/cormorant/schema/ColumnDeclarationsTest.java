package dev.cormorant.schema;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.type.ColumnType;
import org.junit.jupiter.api.Test;

class ColumnDeclarationsTest {
    private record Thing(String name) {}

    private static final class Things extends Table<Things, Thing> {
        Things() {
            column((ColumnType<String>) null);
        }
    }

    private static final class Clocks extends Table<Clocks, Thing> {
        Clocks() {
            column(java.time.Duration.class);
        }
    }

    private static final class Boxes extends Table<Boxes, Thing> {
        Boxes() {
            array(text().unique());
        }
    }

    @Test
    void aClassThatNoTypeCarriesIsRefusedWhereItIsDeclared() {
        assertThatThrownBy(Clocks::new)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Clocks: column(Duration.class)")
                .hasMessageContaining("json(Duration.class)");
    }

    @Test
    void theElementsOfAListAreNoColumns() {
        assertThatThrownBy(Boxes::new)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Boxes: the elements of array(..) are no columns");
    }

    @Test
    void aColumnWithoutATypeIsRefusedWhereItIsDeclared() {
        assertThatThrownBy(Things::new)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Things: column(null)")
                .hasStackTraceContaining("Things.<init>");
    }
}
