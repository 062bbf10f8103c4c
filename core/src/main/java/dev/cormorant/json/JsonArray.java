package dev.cormorant.json;

import java.util.List;
import java.util.stream.Collectors;

/** Values in an order. */
public record JsonArray(List<JsonValue> elements) implements JsonValue {
    /** Copies the list. */
    public JsonArray {
        elements = List.copyOf(elements);
    }

    /** These values. */
    public static JsonArray of(JsonValue... elements) {
        return new JsonArray(List.of(elements));
    }

    @Override
    public String toString() {
        return elements.stream().map(JsonValue::toString).collect(Collectors.joining(",", "[", "]"));
    }
}
