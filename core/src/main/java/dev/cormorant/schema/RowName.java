package dev.cormorant.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** What a row of a table is called: its record, as the table's class names it. */
final class RowName {
    private RowName() {}

    static String of(TableLike<?, ?> table) {
        if (table.getClass().getGenericSuperclass() instanceof ParameterizedType parent) {
            Type[] arguments = parent.getActualTypeArguments();
            if (arguments[arguments.length - 1] instanceof Class<?> row) {
                return row.getSimpleName();
            }
        }
        return table.label();
    }

    /** The name that stands for the table in rows of others. */
    static String stored(TableLike<?, ?> table) {
        Model model = table.getClass().getAnnotation(Model.class);
        return model == null || model.morphName().isEmpty() ? of(table) : model.morphName();
    }
}
