package dev.cormorant.internal.sql;

import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.lang.invoke.MethodType;

/**
 * A place in Java for the value of a column.
 *
 * @param label what it is called in messages
 * @param type how the value is stored, as far as the class tells
 * @param primitive whether it cannot hold null
 */
record ValueTarget(String label, ColumnType<?> type, boolean primitive) {
    /** A place of this class; refuses classes that no column type carries. */
    static ValueTarget of(String label, Class<?> javaClass) {
        Class<?> boxed = MethodType.methodType(javaClass).wrap().returnType();
        ColumnType<?> type = ColumnTypes.of(boxed)
                .orElseThrow(() -> new IllegalArgumentException(label + " is a " + javaClass.getSimpleName()
                        + ", which no column type carries; take text, numbers, truth values, dates and times, bytes, UUIDs"
                        + " or enums, or make the object by hand with list(row -> ..)"));
        return new ValueTarget(label, type, javaClass.isPrimitive());
    }
}
