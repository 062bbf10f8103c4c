package dev.cormorant.internal.load;

import dev.cormorant.ir.ColumnId;
import dev.cormorant.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values as they are stored, of values as a program holds them: a column may change them on their way. */
public final class StoredValues {
    private StoredValues() {}

    /** The stored values of some columns, in the order of the columns. */
    public static List<@Nullable Object> of(List<? extends ColumnId> columns, List<? extends @Nullable Object> given) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            ColumnId column = columns.get(i);
            values.add(of(column, (ColumnType<?>) column.type(), given.get(i)));
        }
        return values;
    }

    /** The stored value of a column, of a value that a program may give. */
    static Object of(ColumnId column, Object given) {
        return Objects.requireNonNull(of(column, (ColumnType<?>) column.type(), given));
    }

    /** The stored value of a column, of a value of a type. */
    @SuppressWarnings("unchecked") // the value is one of the type
    public static <T> @Nullable Object of(ColumnId column, ColumnType<T> type, @Nullable Object given) {
        ColumnType<?> raw = (ColumnType<?>) column.rawType();
        return given == null || type == raw ? given : raw.decode(type.encode((T) given));
    }
}
