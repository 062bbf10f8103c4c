package dev.cormorant.expression;

import dev.cormorant.error.Argument;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.ir.Bind;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import org.jspecify.annotations.Nullable;

/** Values that no column stands beside. */
final class Constant {
    private Constant() {}

    static <T> Expression<Object, T> of(T value) {
        return of(value, typeOf(value));
    }

    static <T> Expression<Object, T> of(T value, ColumnType<T> type) {
        requireThere(value);
        Argument.notNull(type, "value", "type");
        String problem = type.problem(value);
        if (problem != null) {
            throw new InvalidValueException("value(..): " + problem);
        }
        return Expression.notNull(new dev.cormorant.ir.Typed(type, new Bind(type, value)), type, "value(..)");
    }

    private static void requireThere(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "value(null): a constant is never null; leave it out, or use nullIf(..)");
        }
    }

    /** The type of values of which nothing is known but their class. */
    @SuppressWarnings("unchecked")
    static <T> ColumnType<T> typeOf(T value) {
        requireThere(value);
        Class<T> type =
                (Class<T>) (value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass());
        return ColumnTypes.of(type)
                .orElseThrow(() -> new IllegalArgumentException(
                        "value(..): nothing tells how values of class " + type.getSimpleName()
                                + " are stored; give the type of a column: value(x, TABLE.column.type())"));
    }
}
