package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was said of the variants of a table's rows. Immutable.
 *
 * @param kind the column that names the kind of a row
 * @param named the variants, in the order in which they were said
 * @param otherwise what is read of rows of any other kind; null where there are none
 */
record VariantsSpec<S, K, V>(
        Column<S, K> kind,
        List<VariantSpec<S, K, V>> named,
        @Nullable Supplier<? extends Selection<? super S, ? extends V>> otherwise) {
    VariantsSpec {
        named = List.copyOf(named);
    }

    /** No variant yet. */
    VariantsSpec(Column<S, K> kind) {
        this(kind, List.of(), null);
    }

    VariantsSpec<S, K, V> with(K name, Supplier<? extends Selection<? super S, ? extends V>> selection) {
        Argument.notNull(name, "variant", "name of the kind");
        Argument.notNull(selection, "variant", "function");
        List<VariantSpec<S, K, V>> more = new ArrayList<>(named);
        more.add(new VariantSpec<>(name, selection, Set.of()));
        return new VariantsSpec<>(kind, more, otherwise);
    }

    /** The same with columns that may be null in rows of the last variant. */
    VariantsSpec<S, K, V> optional(Column<S, ?>[] columns) {
        Argument.noneNull(columns, "optional", "column");
        List<VariantSpec<S, K, V>> changed = new ArrayList<>(named);
        int last = changed.size() - 1;
        changed.set(last, changed.get(last).withOptional(Set.copyOf(List.of(columns))));
        return new VariantsSpec<>(kind, changed, otherwise);
    }

    VariantsSpec<S, K, V> otherwise(Supplier<? extends Selection<? super S, ? extends V>> selection) {
        Argument.notNull(selection, "otherwise", "function");
        return new VariantsSpec<>(kind, named, selection);
    }
}
