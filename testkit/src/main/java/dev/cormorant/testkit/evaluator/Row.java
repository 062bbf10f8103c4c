package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.ColumnId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table. Two rows of equal values are two rows: there may be tables without a key. Immutable.
 */
final class Row {
    private final Map<ColumnId, @Nullable Object> values;

    private Row(Map<ColumnId, @Nullable Object> values) {
        this.values = values;
    }

    static Row of(Map<? extends ColumnId, ? extends @Nullable Object> values) {
        return new Row(new HashMap<>(values));
    }

    @Nullable
    Object get(ColumnId column) {
        return values.get(column);
    }

    List<@Nullable Object> get(List<? extends ColumnId> columns) {
        List<@Nullable Object> chosen = new java.util.ArrayList<>();
        columns.forEach(column -> chosen.add(get(column)));
        return chosen;
    }

    Row with(ColumnId column, @Nullable Object value) {
        Map<ColumnId, @Nullable Object> changed = new HashMap<>(values);
        changed.put(column, value);
        return new Row(changed);
    }
}
