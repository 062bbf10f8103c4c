package dev.cormorant.schema;

import dev.cormorant.ir.Expr;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One of the tables that a morph leads to.
 *
 * @param type the column that names the table
 * @param name what it names it by
 * @param key the column of the table that tells its rows
 */
record MorphTarget<N>(Column<?, N> type, N name, Supplier<? extends Column<?, ?>> key) {
    /** A table that is named by its row; empty where rows could not lead to it by a text and a key of this type. */
    static Optional<MorphTarget<String>> byRow(Column<?, ?> type, Column<?, ?> key, TableLike<?, ?> table) {
        List<Column<?, ?>> primary = table instanceof Table<?, ?> ? table.primaryKeyColumns() : List.of();
        if (type.type().javaClass() != String.class
                || table instanceof Junction
                || primary.size() != 1
                || !primary.get(0).type().storage().equals(key.type().storage())) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // its values are texts
        Column<?, String> texts = (Column<?, String>) type;
        return Optional.of(new MorphTarget<>(texts, RowName.stored(table), () -> primary.get(0)));
    }

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
