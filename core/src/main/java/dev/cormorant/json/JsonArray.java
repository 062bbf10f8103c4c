package dev.cormorant.json;

import dev.cormorant.error.Argument;
import java.util.List;
import java.util.stream.Collectors;

/** Values in an order. */
public record JsonArray(List<JsonValue> elements) implements JsonValue {
    /** Copies the list. */
    public JsonArray {
        elements = List.copyOf(Argument.noneNull(elements, "JsonArray", "element"));
    }

    /** These values. */
    public static JsonArray of(JsonValue... elements) {
        return new JsonArray(List.of(Argument.noneNull(elements, "JsonArray", "element")));
    }

    @Override
    public String toString() {
        return elements.stream().map(JsonValue::toString).collect(Collectors.joining(",", "[", "]"));
    }
}
