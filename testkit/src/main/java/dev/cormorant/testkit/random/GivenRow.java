package dev.cormorant.testkit.random;

import dev.cormorant.schema.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of some columns of a new row.
 *
 * @param values the values, by the position of their columns
 */
record GivenRow(Map<Integer, @Nullable Object> values) {
    GivenRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    List<GivenRow> simpler(RandomTable<?> table) {
        List<GivenRow> simpler = new ArrayList<>();
        values.forEach((position, value) -> {
            Column<?, ?> column = table.columns().get(position);
            if (column.isNullable() || column.initial().isPresent()) {
                Map<Integer, @Nullable Object> fewer = new LinkedHashMap<>(values);
                fewer.remove(position);
                simpler.add(new GivenRow(fewer));
            }
            for (Object other : Simpler.ofValue(value)) {
                Map<Integer, @Nullable Object> changed = new LinkedHashMap<>(values);
                changed.put(position, other);
                simpler.add(new GivenRow(changed));
            }
        });
        return simpler;
    }

    static String text(RandomTable<?> table, List<GivenRow> rows) {
        return rows.stream().map(row -> "\n    " + row.text(table)).collect(Collectors.joining(",", "List.of(", ")"));
    }

    private String text(RandomTable<?> table) {
        return values.entrySet().stream()
                .map(entry ->
                        table.columns().get(entry.getKey()).field() + "(" + JavaText.value(entry.getValue()) + ")")
                .collect(Collectors.joining(".", "New" + table + ".", ""));
    }
}
