package dev.cormorant.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.ir.Metric;
import dev.cormorant.json.JsonType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTypesTest {
    private enum Twins {
        @Stored("x")
        ONE,
        x
    }

    private record Celsius(double degrees) {
        static Celsius parse(String text) {
            return new Celsius(Double.parseDouble(text));
        }
    }

    @Test
    void twoConstantsOfOneStoredTextAreToldApart() {
        assertThatThrownBy(() -> ColumnTypes.enumeration(Twins.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ONE and x are both stored as \"x\"");
    }

    @Test
    void aListHasSingleValues() {
        for (ColumnType<?> element : List.of(
                ColumnTypes.json(JsonType.of(String.class)),
                ColumnTypes.vector(2),
                ColumnTypes.array(ColumnTypes.text()))) {
            assertThatThrownBy(() -> ColumnTypes.array(element))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a list of " + element);
        }
    }

    @Test
    void aVectorHasDimensions() {
        assertThat(ColumnTypes.vector(16_000)).hasToString("VECTOR(16000)");
        for (int wrong : new int[] {0, -1, 16_001}) {
            assertThatThrownBy(() -> ColumnTypes.vector(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("vector(" + wrong + ")");
        }
    }

    @Test
    void vectorsKnowTheirDistance() {
        Vector one = Vector.of(1, 0);
        assertThat(one.distanceTo(Vector.of(0, 2), Metric.COSINE)).hasValue(1);
        assertThat(one.distanceTo(Vector.of(-3, 0), Metric.COSINE)).hasValue(2);
        assertThat(one.distanceTo(Vector.of(0, 0), Metric.COSINE)).isEmpty();
        assertThat(one.distanceTo(Vector.of(4, 4), Metric.L2)).hasValue(5);
        assertThat(one.distanceTo(Vector.of(4, 4), Metric.INNER)).hasValue(-4);
        assertThat(Vector.of(Float.MAX_VALUE).distanceTo(Vector.of(-Float.MAX_VALUE), Metric.L2))
                .hasValue(2 * (double) Float.MAX_VALUE);
        assertThatThrownBy(() -> one.distanceTo(Vector.of(1), Metric.L2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a vector of 2 dimensions has no distance to one of 1");
    }

    @Test
    void numbersOfVectorsAreFinite() {
        assertThatThrownBy(() -> Vector.of()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Vector.of(1, Float.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Vector.of(Float.NEGATIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        float[] numbers = {1, 2};
        Vector vector = Vector.of(numbers);
        numbers[0] = 9;
        vector.toArray()[1] = 9;
        assertThat(vector).isEqualTo(Vector.of(1, 2)).isNotEqualTo(Vector.of(1, 2, 0));
        assertThat(vector.at(1)).isEqualTo(2);
        assertThat(Vector.ofBytes(vector.toBytes())).isEqualTo(vector);
    }

    @Test
    void aConversionThatFailsTellsNothingOfTheValue() {
        ColumnType<String> text = ColumnTypes.doublePrecision().as(String.class, String::valueOf, Double::valueOf);
        assertThat(text.problem("1.5")).isNull();
        assertThat(text.problem("s3cret")).contains("NumberFormatException").doesNotContain("s3cret");
        assertThat(text.problem("NaN")).contains("NaN and infinities");
    }

    @Test
    void aRuleOfItsOwnComesBeforeThatOfTheStorage() {
        ColumnType<Celsius> type = ColumnTypes.varchar(5)
                .as(
                        Celsius.class,
                        Celsius::parse,
                        value -> Double.toString(value.degrees()),
                        value -> value.degrees() < -273.15 ? "it is too cold" : null);
        assertThat(type.problem(new Celsius(-300))).isEqualTo("it is too cold");
        assertThat(type.problem(new Celsius(1234.5))).contains("the limit is 5");
        assertThat(type.problem(new Celsius(20))).isNull();
    }

    @Test
    void jsonHasNoFormWithoutACodec() {
        ColumnType<String> json = ColumnTypes.json(JsonType.of(String.class));
        assertThat(json.needsJson()).isTrue();
        assertThatThrownBy(() -> json.encode("x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("codec");
    }
}
