package dev.cormorant.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.cormorant.json.JsonArray;
import dev.cormorant.json.JsonCodec;
import dev.cormorant.json.JsonCodecs;
import dev.cormorant.json.JsonNull;
import dev.cormorant.json.JsonObject;
import dev.cormorant.json.JsonType;
import dev.cormorant.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JacksonCodecTest {
    private record Point(int xPos, List<String> tags, JsonValue rest) {}

    private final JsonCodec codec = new JacksonCodec();

    @Test
    void itIsFoundByItself() {
        assertThat(JsonCodecs.find()).get().isInstanceOf(JacksonCodec.class);
    }

    @Test
    void recordsListsAndMaps() {
        Point point = new Point(1, List.of("a"), JsonObject.of("k", JsonNull.NULL));
        JsonType<Point> type = JsonType.of(Point.class);
        assertThat(codec.write(point, type)).isEqualTo("{\"xPos\":1,\"tags\":[\"a\"],\"rest\":{\"k\":null}}");
        assertThat(codec.read(codec.write(point, type), type)).isEqualTo(point);
        JsonType<Map<String, List<Point>>> map = JsonType.mapOf(JsonType.listOf(Point.class));
        Map<String, List<Point>> points = Map.of("p", List.of(point));
        assertThat(codec.read(codec.write(points, map), map)).isEqualTo(points);
    }

    @Test
    void valuesOfTheCore() {
        JsonType<JsonValue> type = JsonType.of(JsonValue.class);
        for (JsonValue value : List.of(
                JsonValue.of("ä😀\"\\\n"),
                JsonValue.of(new BigDecimal("123456789012345678901234567890.123456789")),
                JsonValue.of(new BigDecimal("1E+400")),
                JsonValue.of(false),
                JsonArray.of(JsonNull.NULL, JsonArray.of(), JsonObject.empty()),
                JsonObject.of("", JsonObject.of("a", JsonValue.of(-1))))) {
            assertThat(codec.read(codec.write(value, type), type)).isEqualTo(value);
            assertThat(codec.read(value.toString(), type))
                    .as("its text is JSON")
                    .isEqualTo(value);
        }
        assertThat(codec.read("null", type)).isNull();
    }

    @Test
    void whatIsNoJsonIsReportedWithoutItsText() {
        for (String wrong : List.of("", "{", "[1] s3cret", "s3cret", "{\"a\":1,}")) {
            assertThatThrownBy(() -> codec.read(wrong, JsonType.of(JsonValue.class)))
                    .as(wrong)
                    .isInstanceOf(RuntimeException.class)
                    .hasMessageNotContaining("s3cret");
        }
    }

    @Test
    void whatIsOfAnotherFormIsReportedByItsPlace() {
        assertThatThrownBy(() -> codec.read("{\"xPos\":\"s3cret\"}", JsonType.of(Point.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Point at xPos (InvalidFormatException)")
                .satisfies(e -> assertThat(e).hasStackTraceContaining("Point at xPos"))
                .satisfies(e -> assertThat(e).hasNoCause());
        assertThatThrownBy(() -> codec.read("{\"tags\":[{}]}", JsonType.of(Point.class)))
                .hasMessageContaining("at tags.0");
    }

    @Test
    void aMapperOfOnesOwnDecidesAndStaysAsItWas() {
        ObjectMapper mapper = new ObjectMapper()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        JsonCodec snake = new JacksonCodec(mapper);
        assertThat(snake.write(new Point(1, List.of(), JsonNull.NULL), JsonType.of(Point.class)))
                .contains("\"x_pos\":1");
        assertThat(snake.read("{\"x_pos\":2,\"other\":3}", JsonType.of(Point.class)))
                .isEqualTo(new Point(2, null, null));
        assertThat(mapper.getRegisteredModuleIds()).doesNotContain("cormorant");
    }
}
