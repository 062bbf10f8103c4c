package dev.cormorant.internal.write;

import dev.cormorant.change.NewRow;
import dev.cormorant.internal.cache.HashedList;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ValueCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A new row with its defaults filled in and its values checked: the columns that its insert names, and their values. */
final class FilledRow {
    private final List<Column<?, ?>> columns;
    private final @Nullable Object[] values;
    private final int position;

    private FilledRow(List<Column<?, ?>> columns, @Nullable Object[] values, int position) {
        this.columns = columns;
        this.values = values;
        this.position = position;
    }

    /**
     * A row at its position in a list. If it names the columns that the row before it names, it has the very list of them:
     * then nobody has to compare them again.
     */
    static FilledRow of(
            NewRow<?, ?> row, OwnValues own, ValueCheck check, int position, List<Column<?, ?>> namedBefore) {
        List<? extends Column<?, ?>> all = row.table().columns();
        @Nullable Object[] values = row.values();
        boolean alike = true;
        int size = 0;
        for (int i = 0; i < values.length; i++) {
            Column<?, ?> column = all.get(i);
            boolean isGiven = values[i] != NewRow.ABSENT;
            if (isGiven || OwnValues.isFilled(column)) {
                Object value = isGiven ? values[i] : own.onInsert(column);
                check.check(column, value, position);
                alike = alike && size < namedBefore.size() && namedBefore.get(size) == column;
                values[size++] = value;
            }
        }
        List<Column<?, ?>> columns = alike && size == namedBefore.size() ? namedBefore : named(row, size);
        return new FilledRow(columns, size == values.length ? values : Arrays.copyOf(values, size), position);
    }

    private static List<Column<?, ?>> named(NewRow<?, ?> row, int size) {
        List<? extends Column<?, ?>> all = row.table().columns();
        List<Column<?, ?>> named = new ArrayList<>(size);
        for (int i = 0; i < all.size(); i++) {
            if (row.isGiven(i) || OwnValues.isFilled(all.get(i))) {
                named.add(all.get(i));
            }
        }
        return new HashedList<>(named);
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
        return new FilledRow(named, valuesOf(named).toArray(), position);
    }

    /** The columns, in the order of their declaration. */
    List<Column<?, ?>> columns() {
        return columns;
    }

    /** The columns' values, in the same order; nobody changes them. */
    @Nullable
    Object[] values() {
        return values;
    }

    /** Its place in the list that was given. */
    int position() {
        return position;
    }

    @Nullable
    Object valueOf(Column<?, ?> column) {
        int at = columns.indexOf(column);
        return at < 0 ? null : values[at];
    }

    /** The values of some columns, in their order. */
    List<@Nullable Object> valuesOf(List<? extends Column<?, ?>> some) {
        List<@Nullable Object> chosen = new ArrayList<>(some.size());
        some.forEach(column -> chosen.add(valueOf(column)));
        return chosen;
    }
}
