package dev.cormorant.json;

import dev.cormorant.error.Argument;
import java.math.BigDecimal;

/** A number, without zeros at the end of its fraction. */
public record JsonNumber(BigDecimal value) implements JsonValue {
    /** Brings equal numbers to one form. */
    public JsonNumber {
        Argument.notNull(value, "JsonNumber", "value");
        BigDecimal shortest = value.stripTrailingZeros();
        value = shortest.scale() < 0 && shortest.precision() - shortest.scale() <= 20 ? shortest.setScale(0) : shortest;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
