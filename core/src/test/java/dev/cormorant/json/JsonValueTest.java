package dev.cormorant.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonValueTest {
    @Test
    void valuesThatMeanTheSameAreEqual() {
        assertThat(JsonValue.of(1.0)).isEqualTo(JsonValue.of(1)).hasSameHashCodeAs(JsonValue.of(1));
        assertThat(JsonValue.of(new BigDecimal("1E+2"))).isEqualTo(JsonValue.of(100));
        assertThat(JsonValue.of(new BigDecimal("0.00"))).isEqualTo(JsonValue.of(0));
        JsonObject object = JsonObject.of("a", JsonValue.of(1)).with("b", JsonNull.NULL);
        JsonObject turned = JsonObject.of("b", JsonNull.NULL).with("a", JsonValue.of(1));
        assertThat(object).isEqualTo(turned).hasSameHashCodeAs(turned);
        assertThat(JsonArray.of(JsonValue.of("a"), JsonValue.of("b")))
                .isNotEqualTo(JsonArray.of(JsonValue.of("b"), JsonValue.of("a")));
        assertThat(JsonValue.of("1")).isNotEqualTo(JsonValue.of(1));
    }

    @Test
    void theTextOfAValueIsJson() {
        assertThat(JsonObject.of("a\"b", JsonArray.of(JsonValue.of(true), JsonNull.NULL, JsonValue.of("ä\\\n\u0001"))))
                .hasToString("{\"a\\\"b\":[true,null,\"ä\\\\\\n\\u0001\"]}");
        assertThat(JsonValue.of(100)).hasToString("100");
        assertThat(JsonValue.of(new BigDecimal("1E+400"))).hasToString("1E+400");
        assertThat(JsonValue.of(-0.5)).hasToString("-0.5");
        assertThat(JsonObject.empty()).hasToString("{}");
        assertThat(JsonArray.of()).hasToString("[]");
    }

    @Test
    void valuesDoNotChange() {
        JsonObject object = JsonObject.of("a", JsonValue.of(1));
        object.with("a", JsonValue.of(2));
        assertThat(object.find("a")).contains(JsonValue.of(1));
        assertThat(object.find("b")).isEmpty();
        assertThatThrownBy(() -> object.members().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> JsonArray.of(JsonNull.NULL).elements().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> JsonValue.of(Double.NaN)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void typesKnowTheirArguments() {
        JsonType<Map<String, List<Integer>>> type = JsonType.mapOf(JsonType.listOf(Integer.class));
        assertThat(type).hasToString("java.util.Map<java.lang.String, java.util.List<java.lang.Integer>>");
        assertThat(type.javaClass()).isEqualTo(Map.class);
        assertThat(type)
                .isEqualTo(JsonType.mapOf(JsonType.listOf(Integer.class)))
                .hasSameHashCodeAs(JsonType.mapOf(JsonType.listOf(Integer.class)))
                .isNotEqualTo(JsonType.mapOf(Integer.class));
    }
}
