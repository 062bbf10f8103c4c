package dev.cormorant.expression;

import dev.cormorant.error.InvalidValueException;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import org.jspecify.annotations.Nullable;

/** Refuses operands that SQL would misunderstand, at the caller's line. */
final class Operands {
    private static final ColumnType<String> TEXT = ColumnTypes.text();

    private Operands() {}

    static <T> T requireValue(@Nullable T value, Expression<?, ?> on, String operation) {
        if (value == null) {
            throw new IllegalArgumentException("%s: %s(null) never matches in SQL; ask isNull() or isNotNull(), or"
                            .formatted(on.label(), operation)
                    + " isDistinctFrom(value) where null is a value like any other");
        }
        return value;
    }

    static <T> T requireStorable(@Nullable T value, Expression<?, T> on, String operation) {
        return requireStorable(requireValue(value, on, operation), on.type(), on, operation);
    }

    static <T> T requireStorable(T value, ColumnType<T> type, Expression<?, ?> on, String operation) {
        String problem = problem(type, value);
        if (problem != null) {
            throw new InvalidValueException("%s: %s(..): %s".formatted(on.label(), operation, problem));
        }
        return value;
    }

    /**
     * What no column can hold is a mistake: databases would compare it in different ways, or fail. A text that is only
     * longer than this column is found in no row, and that is an answer.
     */
    private static <T> @Nullable String problem(ColumnType<T> type, T value) {
        boolean anyText = type.storage().isText() && type.storedTexts().isEmpty();
        return anyText ? TEXT.problem((String) type.encode(value)) : type.problem(value);
    }

    static void requireText(Expression<?, ?> on, String operation) {
        if (!on.type().storage().isText()) {
            throw wrongType(on, operation, "text");
        }
    }

    static void requireNumber(Expression<?, ?> on, String operation) {
        if (!on.type().storage().isNumeric()) {
            throw wrongType(on, operation, "a number");
        }
    }

    private static IllegalArgumentException wrongType(Expression<?, ?> on, String operation, String needed) {
        return new IllegalArgumentException(
                "%s: %s needs %s, this is %s".formatted(on.label(), operation, needed, on.type()));
    }
}
