package dev.cormorant.schema;

import dev.cormorant.error.SchemaException;
import dev.cormorant.expression.Predicate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One of the two ends of a junction.
 *
 * @param table the table that it links
 * @param key the primary key of that table
 * @param columns the columns of the junction that hold it, in the same order
 */
record JunctionSide(TableLike<?, ?> table, List<Column<?, ?>> key, List<Column<Junction, ?>> columns) {
    JunctionSide {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    JunctionSide(TableLike<?, ?> table, List<Column<Junction, ?>> columns) {
        this(table, keyOf(table), columns);
    }

    /** The primary key of a table that has one. */
    static List<Column<?, ?>> keyOf(TableLike<?, ?> table) {
        List<Column<?, ?>> key = table.primaryKeyColumns();
        if (key.isEmpty()) {
            throw new SchemaException(
                    List.of(table + ": a row has no primary key by which it could be linked; give the table one"));
        }
        return key;
    }

    /** The names of the columns as fields: {@code postId}. */
    List<String> fields() {
        String row = RowName.of(table);
        String start = row.substring(0, 1).toLowerCase(Locale.ROOT) + row.substring(1);
        return key.stream()
                .map(Column::field)
                .map(field -> start + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1))
                .toList();
    }

    Predicate<Junction> isAnyOf(ToManyRelation<?, ?, ?> relation, Object[] keys) {
        List<Predicate<Junction>> each = new ArrayList<>();
        for (Object given : keys) {
            each.add(is(values(relation, given)));
        }
        return Predicate.anyOf(each);
    }

    private Predicate<Junction> is(List<?> values) {
        List<Predicate<Junction>> equalities = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            equalities.add(equal(columns.get(i), values.get(i)));
        }
        return Predicate.allOf(equalities);
    }

    private static <T> Predicate<Junction> equal(Column<Junction, T> column, Object value) {
        return column.eq(column.type().javaClass().cast(value));
    }

    /** The values of a key, which is a value or a list of several. */
    List<?> values(ToManyRelation<?, ?, ?> relation, Object given) {
        List<?> values = key.size() > 1 && given instanceof List<?> several ? several : Arrays.asList(given);
        boolean fits = values.size() == columns.size();
        for (int i = 0; fits && i < columns.size(); i++) {
            fits = columns.get(i).type().javaClass().isInstance(values.get(i));
        }
        if (!fits) {
            throw new IllegalArgumentException(relation + ": a row of " + table + " is linked by its primary key " + key
                    + ", so a value " + (key.size() == 1 ? "" : "each, in a list, ") + "of "
                    + columns.stream().map(column -> column.type().toString()).toList()
                    + " is needed; something else was given");
        }
        return values;
    }
}
