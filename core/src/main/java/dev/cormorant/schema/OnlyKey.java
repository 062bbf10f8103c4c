package dev.cormorant.schema;

import dev.cormorant.error.SchemaException;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the column by which one table refers to another, where there is only one. */
final class OnlyKey {
    private OnlyKey() {}

    static Column<?, ?> of(String relation, TableLike<?, ?> from, TableLike<?, ?> to) {
        List<? extends Column<?, ?>> keys =
                from.columns().stream().filter(column -> refers(column, to)).toList();
        if (keys.size() != 1) {
            throw new SchemaException(List.of(relation + " does not say which column of " + from.label() + " refers to "
                    + to.label() + ", and "
                    + (keys.isEmpty()
                            ? "no column of it does; give one of them .references(() -> ..)"
                            : keys.stream().map(Column::label).collect(Collectors.joining(" and "))
                                    + " do; name it: x -> x." + keys.get(0).field())));
        }
        return keys.get(0);
    }

    private static boolean refers(Column<?, ?> column, TableLike<?, ?> to) {
        return column.reference()
                .map(reference -> reference.target().get())
                .filter(target -> target.table() == to)
                .isPresent();
    }
}
