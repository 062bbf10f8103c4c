package dev.cormorant.sql;

import dev.cormorant.error.CodecException;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes bindings of values: finds their type, checks them and brings them into the form in which they are stored. */
final class SqlBindings {
    private SqlBindings() {}

    /** A value whose class says how it is stored. */
    static SqlBinding plain(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(":" + name + " is null, which does not say its type; use bindNull(\""
                    + name + "\", ColumnTypes.text()), or is null in the text if it is always null");
        }
        if (value instanceof Collection<?> values) {
            return plainList(name, values);
        }
        return typed(name, typeOf(name, value), value);
    }

    /** Values whose common class says how each is stored. */
    static SqlBinding plainList(String name, Collection<?> values) {
        if (values.isEmpty()) {
            return new SqlBinding.Values(null, List.of());
        }
        return list(name, typeOf(name, element(name, values.iterator().next())), values);
    }

    /** A value of a known type. */
    static <T> SqlBinding typed(String name, ColumnType<T> type, @Nullable T value) {
        return new SqlBinding.Value(type.storage(), value == null ? null : stored(name, type, value));
    }

    /** Values of a known type. */
    static <T> SqlBinding list(String name, ColumnType<T> type, Collection<?> values) {
        List<Object> stored = new ArrayList<>(values.size());
        for (Object value : values) {
            Object element = element(name, value);
            if (!type.javaClass().isInstance(element)) {
                throw new IllegalArgumentException(
                        ":" + name + " mixes " + type.javaClass().getSimpleName() + " and "
                                + element.getClass().getSimpleName() + "; the values of a list are of one class");
            }
            stored.add(stored(name, type, type.javaClass().cast(element)));
        }
        return new SqlBinding.Values(type.storage(), List.copyOf(stored));
    }

    private static Object element(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    ":" + name + " holds null, which equals nothing in SQL; leave it out and ask for is null as well");
        }
        return value;
    }

    @SuppressWarnings("unchecked") // the type is that of the value's own class
    private static ColumnType<Object> typeOf(String name, Object value) {
        Class<?> javaClass = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        return (ColumnType<Object>) ColumnTypes.of(javaClass)
                .orElseThrow(() -> new IllegalArgumentException(":" + name + " is a " + javaClass.getName()
                        + ", which no column type carries; name a type, as in bind(\"" + name
                        + "\", POSTS.title.type(), value)"));
    }

    private static <T> Object stored(String name, ColumnType<T> type, T value) {
        try {
            String problem = type.problem(value);
            if (problem != null) {
                throw new InvalidValueException(":" + name + ": " + problem);
            }
            return type.encode(value);
        } catch (InvalidValueException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CodecException(":" + name, "the value cannot be stored as " + type, e);
        }
    }
}
