package dev.cormorant.internal.write;

import dev.cormorant.dialect.Micros;
import dev.cormorant.internal.load.StoredValues;
import dev.cormorant.internal.load.Zeros;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Logical;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Key;
import dev.cormorant.type.ColumnType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of keys: as they are stored, and in a form in which Java finds equal what the database finds equal. */
final class KeyValues {
    /** An order of keys in their comparable form; nulls come last. Not the database's, but always the same. */
    static final Comparator<List<@Nullable Object>> ORDER = KeyValues::compare;

    private static final Comparator<@Nullable Object> OF_VALUES = Comparator.nullsLast(KeyValues::compareValues);

    private KeyValues() {}

    private static int compare(List<@Nullable Object> one, List<@Nullable Object> two) {
        for (int i = 0; i < one.size(); i++) {
            int compared = OF_VALUES.compare(one.get(i), two.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked") // carriers in their comparable form are of one class in a column
    private static int compareValues(Object one, Object two) {
        return ((Comparable<Object>) one).compareTo(two);
    }

    /** The stored values of a key that a program names a row by, in the order of its columns. */
    static List<@Nullable Object> in(Key<?> key) {
        List<@Nullable Object> values = new ArrayList<>();
        collect(key.condition().node(), key.columns(), values);
        return values;
    }

    private static void collect(Expr condition, List<? extends Column<?, ?>> columns, List<@Nullable Object> values) {
        if (condition instanceof Logical all) {
            all.operands().forEach(part -> collect(part, columns, values));
        } else if (condition instanceof Comparison equality && equality.right() instanceof Bind bind) {
            values.add(StoredValues.of(columns.get(values.size()), (ColumnType<?>) bind.type(), bind.value()));
        }
    }

    /** The comparable form of the stored values of some columns. */
    static List<@Nullable Object> comparable(
            List<? extends Column<?, ?>> columns, List<? extends @Nullable Object> stored) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(comparable(columns.get(i).rawType(), stored.get(i)));
        }
        return values;
    }

    @SuppressWarnings("unchecked") // the value is one of the type
    private static <T> @Nullable Object comparable(ColumnType<T> type, @Nullable Object stored) {
        if (stored == null) {
            return null;
        }
        Object carried = type.encode((T) stored);
        if (carried instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        return carried instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : Zeros.alike(Micros.of(carried));
    }
}
