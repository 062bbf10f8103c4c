package dev.cormorant.internal.write;

import dev.cormorant.change.NewRow;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ValueCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A new row with its defaults filled in and its values checked: the columns that its insert names, and their values.
 *
 * @param columns the columns, in the order of their declaration
 * @param values their values, in the same order
 */
record FilledRow(List<Column<?, ?>> columns, List<@Nullable Object> values) {
    static FilledRow of(NewRow<?, ?> row, OwnValues own, ValueCheck check, int position) {
        List<? extends Column<?, ?>> all = row.table().columns();
        List<Column<?, ?>> columns = new ArrayList<>(all.size());
        List<@Nullable Object> values = new ArrayList<>(all.size());
        @Nullable Object[] given = row.values();
        for (int i = 0; i < all.size(); i++) {
            Column<?, ?> column = all.get(i);
            boolean isGiven = given[i] != NewRow.ABSENT;
            if (isGiven || OwnValues.isFilled(column)) {
                Object value = isGiven ? given[i] : own.onInsert(column);
                check.check(column, value, position);
                columns.add(column);
                values.add(value);
            }
        }
        return new FilledRow(columns, values);
    }

    /** This row with the very list of columns of another row, if it names the same: then nobody has to compare them again. */
    FilledRow sharingColumnsOf(FilledRow other) {
        return columns.equals(other.columns) ? new FilledRow(other.columns, values) : this;
    }

    /** The same row with null in those of some columns that it does not name. */
    FilledRow naming(Set<Column<?, ?>> some) {
        if (columns.containsAll(some)) {
            return this;
        }
        List<Column<?, ?>> named = new ArrayList<>();
        for (Column<?, ?> column : some.iterator().next().table().columns()) {
            if (some.contains(column) || columns.contains(column)) {
                named.add(column);
            }
        }
        return new FilledRow(named, valuesOf(named));
    }

    @Nullable
    Object[] array() {
        return values.toArray();
    }

    @Nullable
    Object valueOf(Column<?, ?> column) {
        int at = columns.indexOf(column);
        return at < 0 ? null : values.get(at);
    }

    /** The values of some columns, in their order. */
    List<@Nullable Object> valuesOf(List<? extends Column<?, ?>> some) {
        List<@Nullable Object> chosen = new ArrayList<>(some.size());
        some.forEach(column -> chosen.add(valueOf(column)));
        return chosen;
    }
}
