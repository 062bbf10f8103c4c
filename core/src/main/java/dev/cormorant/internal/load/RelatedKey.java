package dev.cormorant.internal.load;

import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tells which parent related rows belong to: a value, or a list of several. */
final class RelatedKey {
    private RelatedKey() {}

    /** The key in some cells of the current row; null where one of them is null, which leads nowhere. */
    static @Nullable Object at(Cells cells, int first, int width) throws SQLException {
        if (width == 1) {
            return cells.nullableAt(first);
        }
        Object[] values = new Object[width];
        for (int i = 0; i < width; i++) {
            Object value = cells.nullableAt(first + i);
            if (value == null) {
                return null;
            }
            values[i] = value;
        }
        return List.of(values);
    }

    /** The key in cells that stand anywhere; null where one of them is null. */
    static @Nullable Object at(Cells cells, int[] places) throws SQLException {
        if (places.length == 1) {
            return cells.nullableAt(places[0]);
        }
        @Nullable Object[] values = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = cells.nullableAt(places[i]);
        }
        return of(Arrays.asList(values));
    }

    /** The key of some values; null where one of them is null. */
    static @Nullable Object of(List<@Nullable Object> values) {
        if (values.size() == 1) {
            return values.get(0);
        }
        return values.contains(null) ? null : values;
    }

    /** The values of one of the columns of keys. */
    static List<Object> column(List<Object> keys, int index, int width) {
        return width == 1
                ? keys
                : keys.stream().<Object>map(key -> ((List<?>) key).get(index)).toList();
    }
}
