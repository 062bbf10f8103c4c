package dev.cormorant.testkit.evaluator;

import dev.cormorant.change.NewRow;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Schema;
import dev.cormorant.type.Storage;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that are to be inserted, with what was not given for them. */
final class NewRows {
    private final Schema schema;
    private final Clock clock;
    private final Failures failures;

    NewRows(Schema schema, Clock clock, Failures failures) {
        this.schema = schema;
        this.clock = clock;
        this.failures = failures;
    }

    Row of(NewRow<?, ?> given) {
        Map<ColumnId, @Nullable Object> values = new HashMap<>();
        List<? extends Column<?, ?>> columns = given.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            Column<?, ?> column = columns.get(i);
            Object value = given.isGiven(i) ? given.valueAt(i) : initial(column);
            if (given.isGiven(i) && !isStorable(column, value)) {
                failures.must(InvalidValueException.class);
            } else {
                values.put(column, column.isIdentity() ? new FreshKey() : Stored.of(column.type(), value));
            }
        }
        if (!Kinds.fit(schema.table(given.table()), values)) {
            failures.must(InvalidValueException.class);
        }
        return Row.of(values);
    }

    private @Nullable Object initial(Column<?, ?> column) {
        Object initial =
                column.initial().map(value -> (Object) value.value(clock)).orElse(null);
        return initial != null || column.initial().isPresent()
                ? initial
                : column.onUpdate().map(value -> (Object) value.apply(clock)).orElse(null);
    }

    /** Whether a column takes a value. */
    static boolean isStorable(Column<?, ?> column, @Nullable Object value) {
        if (value == null) {
            return column.isNullable();
        }
        Storage storage = column.type().storage();
        if (value instanceof String text) {
            boolean listed = column.type().storedTexts().isEmpty()
                    || column.type().storedTexts().contains(text);
            return listed && isText(text) && (!storage.isBounded() || length(text) <= storage.length());
        } else if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue());
        } else if (value instanceof BigDecimal decimal) {
            return fits(decimal, storage);
        } else if (value instanceof Instant instant) {
            return isYear(instant.atOffset(ZoneOffset.UTC).getYear());
        } else if (value instanceof LocalDate date) {
            return isYear(date.getYear());
        } else if (value instanceof LocalDateTime dateTime) {
            return isYear(dateTime.getYear());
        }
        return true;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(codePoint ->
                        codePoint == 0 || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    private static boolean fits(BigDecimal decimal, Storage storage) {
        BigDecimal limit = BigDecimal.TEN.pow(storage.length() - storage.scale());
        return Stored.plain(decimal).scale() <= storage.scale() && decimal.abs().compareTo(limit) < 0;
    }

    private static boolean isYear(int year) {
        return year >= 1000 && year <= 9999;
    }
}
