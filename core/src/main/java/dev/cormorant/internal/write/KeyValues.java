package dev.cormorant.internal.write;

import dev.cormorant.schema.Column;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of keys in a form in which Java finds equal what the database finds equal. */
final class KeyValues {
    private KeyValues() {}

    /** The comparable form of the values of some columns. */
    static List<@Nullable Object> of(List<? extends Column<?, ?>> columns, List<? extends @Nullable Object> values) {
        List<@Nullable Object> comparable = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            comparable.add(comparable(columns.get(i), values.get(i)));
        }
        return comparable;
    }

    @SuppressWarnings("unchecked") // the value is one of the column
    private static <T> @Nullable Object comparable(Column<?, T> column, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        Object stored = column.type().encode((T) value);
        if (stored instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        return stored instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : stored;
    }
}
