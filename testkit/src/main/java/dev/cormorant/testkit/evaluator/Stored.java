package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.ValueType;
import dev.cormorant.json.JsonValue;
import dev.cormorant.type.ColumnType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values in the one form in which the evaluator keeps and compares them: integers of all widths are {@code Long}, floating
 * point is {@code Double} without a negative zero, decimals have no trailing zeros, times have microseconds. JSON is a
 * {@link JsonValue}.
 */
public final class Stored {
    private Stored() {}

    /** The form of a Java value of a column type; null stays null. */
    @SuppressWarnings("unchecked")
    public static <T> @Nullable Object of(ValueType type, @Nullable Object value) {
        if (value instanceof JsonValue) {
            return value;
        }
        return value == null ? null : plain(((ColumnType<T>) type).encode((T) value));
    }

    private static Object plain(Object carried) {
        if (carried instanceof Short || carried instanceof Integer) {
            return ((Number) carried).longValue();
        } else if (carried instanceof Float || carried instanceof Double) {
            return ((Number) carried).doubleValue() + 0.0;
        } else if (carried instanceof BigDecimal decimal) {
            return plain(decimal);
        } else if (carried instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS);
        } else if (carried instanceof LocalTime time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        } else if (carried instanceof LocalDateTime dateTime) {
            return dateTime.truncatedTo(ChronoUnit.MICROS);
        } else if (carried instanceof byte[] bytes) {
            return new Bytes(HexFormat.of().formatHex(bytes));
        } else if (carried instanceof List<?> elements) {
            return elements.stream().map(Stored::plain).toList();
        }
        return carried;
    }

    /** A decimal without trailing zeros, so that equal numbers are equal objects. */
    static BigDecimal plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }

    /** Bytes, in hexadecimal digits: so they are compared by content, as unsigned numbers. */
    record Bytes(String digits) implements Comparable<Bytes> {
        @Override
        public int compareTo(Bytes other) {
            return digits.compareTo(other.digits);
        }
    }
}
