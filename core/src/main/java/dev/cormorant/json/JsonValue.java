package dev.cormorant.json;

import java.math.BigDecimal;

/**
 * A JSON value. Two are equal if they mean the same: the order of an object's members does not count, and 1.0 is 1.
 * Its text is JSON. Immutable.
 *
 * <pre>{@code
 * JsonObject.of("theme", JsonValue.of("dark")).with("size", JsonValue.of(12))
 * }</pre>
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /** A text. */
    static JsonValue of(String text) {
        return new JsonString(text);
    }

    /** An integer. */
    static JsonValue of(long number) {
        return new JsonNumber(BigDecimal.valueOf(number));
    }

    /**
     * A finite number.
     *
     * @throws NumberFormatException for NaN and infinities, which JSON does not have
     */
    static JsonValue of(double number) {
        return new JsonNumber(BigDecimal.valueOf(number));
    }

    /** A number of any digits. */
    static JsonValue of(BigDecimal number) {
        return new JsonNumber(number);
    }

    /** True or false. */
    static JsonValue of(boolean value) {
        return new JsonBoolean(value);
    }
}
