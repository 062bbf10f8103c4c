package dev.cormorant.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.type.ColumnType;
import dev.cormorant.type.Storage;
import java.math.BigDecimal;
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

    private static final class Goods extends Table<Goods, Thing> {
        final Required<String> name = varchar();
        final Required<BigDecimal> price = decimal();
    }

    @Test
    void lengthsThatAreNotSaidAreTheUsualOnes() {
        Goods goods = new Goods();
        assertThat(goods.name.type().storage()).isEqualTo(Storage.varchar(255));
        assertThat(goods.price.type().storage()).isEqualTo(Storage.decimal(10, 2));
    }

    @Test
    void aClassThatNoTypeCarriesIsRefusedWhereItIsDeclared() {
        assertThatThrownBy(Clocks::new)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Clocks: column(Duration.class)")
                .hasMessageContaining("json(Duration.class)");
    }

    private static final class Labels extends Table<Labels, Thing> {
        Labels() {
            text().defaultsToNow();
        }
    }

    @Test
    void nowIsATime() {
        assertThatThrownBy(Labels::new)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("needs a timestamp, date, time or dateTime column, this is TEXT");
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
