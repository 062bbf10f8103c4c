package dev.cormorant.internal.write;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Logical;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Key;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of keys in a form in which Java finds equal what the database finds equal. */
final class KeyValues {
    private KeyValues() {}

    /** The values that a key names its row by, in the order of its columns. */
    static List<@Nullable Object> in(Key<?> key) {
        List<@Nullable Object> values = new ArrayList<>();
        collect(key.condition().node(), values);
        return values;
    }

    private static void collect(Expr condition, List<@Nullable Object> values) {
        if (condition instanceof Logical all) {
            all.operands().forEach(part -> collect(part, values));
        } else if (condition instanceof Comparison equality && equality.right() instanceof Bind bind) {
            values.add(bind.value());
        }
    }

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
