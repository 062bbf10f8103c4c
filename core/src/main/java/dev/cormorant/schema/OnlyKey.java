package dev.cormorant.schema;

import dev.cormorant.error.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the foreign key by which one table refers to another, where there is only one. */
final class OnlyKey {
    private OnlyKey() {}

    static DefinedForeignKey of(String relation, TableLike<?, ?> from, TableLike<?, ?> to) {
        List<DefinedForeignKey> keys =
                all(from).stream().filter(key -> key.refersTo(to)).toList();
        if (keys.size() != 1) {
            throw new SchemaException(List.of(relation + " does not say which column of " + from.label() + " refers to "
                    + to.label() + ", and "
                    + (keys.isEmpty()
                            ? "no column of it does; give one of them .references(() -> ..)"
                            : keys.stream().map(OnlyKey::labels).collect(Collectors.joining(" and ")) + " do; name it: "
                                    + names(keys.get(0)))));
        }
        return keys.get(0);
    }

    private static List<DefinedForeignKey> all(TableLike<?, ?> table) {
        List<DefinedForeignKey> keys = new ArrayList<>();
        table.columns()
                .forEach(column ->
                        column.reference().ifPresent(reference -> keys.add(DefinedForeignKey.of(column, reference))));
        keys.addAll(table.definedForeignKeys());
        return keys;
    }

    private static String labels(DefinedForeignKey key) {
        String labels = key.columns().stream().map(Column::label).collect(Collectors.joining(", "));
        return key.columns().size() == 1 ? labels : "(" + labels + ")";
    }

    private static String names(DefinedForeignKey key) {
        return key.columns().stream().map(column -> "x -> x." + column.field()).collect(Collectors.joining(", "));
    }
}
