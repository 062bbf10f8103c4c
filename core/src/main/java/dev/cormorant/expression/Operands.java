package dev.cormorant.expression;

import dev.cormorant.error.Argument;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Expr;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import dev.cormorant.type.Storage.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Refuses operands that SQL would misunderstand, at the caller's line. */
final class Operands {
    private static final ColumnType<String> TEXT = ColumnTypes.text();

    private Operands() {}

    static <T> T requireValue(@Nullable T value, Typed<?> on, String operation) {
        if (value == null) {
            throw new IllegalArgumentException("%s: %s(null) never matches in SQL; ask isNull() or isNotNull(), or"
                            .formatted(on.label(), operation)
                    + " isDistinctFrom(value) where null is a value like any other");
        }
        return value;
    }

    /** The node of another expression, which is there. */
    static Expr node(@Nullable Expression<?, ?> other, String operation) {
        return Argument.notNull(other, operation, "the other expression").node();
    }

    static <T> T requireOperand(@Nullable T value, Typed<?> on, String operation) {
        if (value == null) {
            throw new IllegalArgumentException("%s: %s(null) has no value to compute with; give one, or leave %s out"
                    .formatted(on.label(), operation, operation));
        }
        return value;
    }

    /** What is calculated with, which is no value of the column. */
    static <T> Bind rawBind(String operation, @Nullable T value, Typed<T> on) {
        T known = requireOperand(value, on, operation);
        return new Bind(on.rawType(), requireStorable(known, on.rawType(), on, operation));
    }

    /** A decimal without a fraction is a whole number: by no other does a database multiply that stores decimals as integers. */
    static <T> Bind factor(@Nullable T value, Typed<T> on) {
        Bind bind = rawBind("times", value, on);
        return value instanceof BigDecimal number && Numbers.isWhole(number)
                ? new Bind(Numbers.decimal(0), number.setScale(0))
                : bind;
    }

    static <T> Bind bind(String operation, @Nullable T value, Typed<T> on) {
        return new Bind(on.type(), requireStorable(value, on, operation));
    }

    static <T> T requireStorable(@Nullable T value, Typed<T> on, String operation) {
        return requireStorable(requireValue(value, on, operation), on.type(), on, operation);
    }

    static <T> T requireStorable(T value, ColumnType<T> type, Typed<?> on, String operation) {
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

    static void requireText(Typed<?> on, String operation) {
        if (!on.type().storage().isText()) {
            throw wrongType(on, operation, "text");
        }
    }

    static void requireNumber(Typed<?> on, String operation) {
        if (!on.type().storage().isNumeric()) {
            throw wrongType(on, operation, "a number");
        }
    }

    static void requireKind(Kind kind, Typed<?> on, String operation, String needed) {
        if (on.type().storage().kind() != kind) {
            throw wrongType(on, operation, needed);
        }
    }

    /** Documents, lists and vectors are equal or not, and databases do not agree on more. */
    static void requireScalar(Typed<?> on, String operation) {
        if (!on.type().storage().isScalar()) {
            throw new IllegalArgumentException(
                    "%s is %s, for which there is no %s; compare it with eq(..) or ne(..), or"
                                    .formatted(on.label(), on.type(), operation)
                            + " ask for a part of it");
        }
    }

    static void requireExact(Typed<?> on, String operation, String otherwise) {
        Kind kind = on.type().storage().kind();
        requireFitting(isInteger(kind) || kind == Kind.DECIMAL, on, operation, "an integer or decimal", otherwise);
    }

    static void requireShortInteger(Typed<?> on, String operation, String otherwise) {
        Kind kind = on.type().storage().kind();
        boolean fits = kind == Kind.SMALLINT || kind == Kind.INTEGER;
        requireFitting(fits, on, operation, "an integer of at most 32 bits", otherwise);
    }

    static void requireFloating(Typed<?> on, String operation, String otherwise) {
        Kind kind = on.type().storage().kind();
        boolean fits = kind == Kind.REAL || kind == Kind.DOUBLE;
        requireFitting(fits, on, operation, "a floating-point number", otherwise);
    }

    private static void requireFitting(boolean fits, Typed<?> on, String operation, String needed, String otherwise) {
        requireNumber(on, operation);
        if (!fits) {
            throw new IllegalArgumentException("%s: %s() needs %s, this is %s; use %s"
                    .formatted(on.label(), operation, needed, on.type(), otherwise));
        }
    }

    private static boolean isInteger(Kind kind) {
        return kind == Kind.SMALLINT || kind == Kind.INTEGER || kind == Kind.BIGINT;
    }

    /** Of two types of decimals the one with more fraction digits, else the first. */
    static <T> ColumnType<T> wider(ColumnType<T> one, ColumnType<T> other) {
        return other.storage().scale() > one.storage().scale() ? other : one;
    }

    private static IllegalArgumentException wrongType(Typed<?> on, String operation, String needed) {
        return new IllegalArgumentException(
                "%s: %s needs %s, this is %s".formatted(on.label(), operation, needed, on.type()));
    }
}
