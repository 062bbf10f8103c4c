package dev.cormorant.schema;

import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What was said of one variant.
 *
 * @param name what names its kind
 * @param selection what is read of its rows
 * @param optional the columns in which its rows may hold null
 */
record VariantSpec<S, K, V>(
        K name, Supplier<? extends Selection<? super S, ? extends V>> selection, Set<Column<S, ?>> optional) {
    VariantSpec {
        optional = Set.copyOf(optional);
    }

    Shape<? extends V> shape() {
        return Objects.requireNonNull(selection.get(), "a variant is no selection but null")
                .shape();
    }

    VariantSpec<S, K, V> withOptional(Set<Column<S, ?>> columns) {
        return new VariantSpec<>(name, selection, columns);
    }
}
