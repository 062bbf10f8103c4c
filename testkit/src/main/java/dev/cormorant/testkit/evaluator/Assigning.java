package dev.cormorant.testkit.evaluator;

import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.ValueOutOfRangeException;
import dev.cormorant.error.ValueTooLongException;
import dev.cormorant.ir.Assignment;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a row the values of assignments, all of which see it as it was. */
final class Assigning {
    private final Table<?, ?> table;
    private final List<Assignment> assignments;
    private final Clock clock;
    private final Meaning meaning;

    Assigning(Table<?, ?> table, List<Assignment> assignments, Clock clock, Meaning meaning) {
        this.table = table;
        this.assignments = assignments;
        this.clock = clock;
        this.meaning = meaning;
    }

    Row changed(Scope scope) {
        Row changed = scope.row();
        for (Column<?, ?> column : table.columns()) {
            Object byItself =
                    column.onUpdate().map(value -> (Object) value.apply(clock)).orElse(null);
            if (byItself != null) {
                changed = changed.with(column, Stored.of(column.type(), byItself));
            }
        }
        for (Assignment assignment : assignments) {
            Column<?, ?> column = (Column<?, ?>) assignment.column();
            changed = changed.with(column, fitting(column, rounded(column, meaning.of(assignment.value(), scope))));
        }
        return changed;
    }

    /** Of a computed decimal its column keeps as many fraction digits as it has. */
    private static @Nullable Object rounded(Column<?, ?> column, @Nullable Object value) {
        int digits = column.type().storage().scale();
        return value instanceof BigDecimal decimal && decimal.scale() > digits
                ? Stored.plain(decimal.setScale(digits, RoundingMode.HALF_UP))
                : value;
    }

    /** A computed value may be more than its column holds. */
    private @Nullable Object fitting(Column<?, ?> column, @Nullable Object value) {
        var type = column.type();
        if (value instanceof Undefined
                || value instanceof Long number
                        && !Ranges.holds(type.storage().kind().carrier(), number)
                || value instanceof Double real
                        && type.javaClass() == Float.class
                        && Float.isInfinite(real.floatValue())
                || value instanceof BigDecimal decimal && !NewRows.isStorable(column, decimal)) {
            meaning.failures().must(ValueOutOfRangeException.class);
        } else if (value instanceof String text) {
            if (type.storage().isBounded()
                    && NewRows.length(text) > type.storage().length()) {
                meaning.failures().must(ValueTooLongException.class);
            }
            if (!type.storedTexts().isEmpty() && !type.storedTexts().contains(text)) {
                meaning.failures().must(CheckViolationException.class);
            }
        }
        return value;
    }
}
