package dev.cormorant.schema;

import dev.cormorant.ir.Expr;
import java.util.function.Supplier;

/**
 * One of the tables that a morph leads to.
 *
 * @param type the column that names the table
 * @param name what it names it by
 * @param key the column of the table that tells its rows
 */
record MorphTarget<N>(Column<?, N> type, N name, Supplier<? extends Column<?, ?>> key) {
    Column<?, ?> column() {
        return key.get();
    }

    TableLike<?, ?> table() {
        return column().table();
    }

    String label() {
        Column<?, ?> known = key.get();
        return known == null ? "nothing" : known.table().label();
    }

    /** Whether it is this table; a column that is not there yet is of none, which {@link MorphCheck} tells. */
    boolean isOf(TableLike<?, ?> other) {
        Column<?, ?> known = key.get();
        return known != null && known.table() == other;
    }

    /** Whether a row names this table. */
    Expr isNamed() {
        return type.eq(name).node();
    }
}
