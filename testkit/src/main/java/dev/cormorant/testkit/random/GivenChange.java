package dev.cormorant.testkit.random;

import dev.cormorant.change.Change;
import dev.cormorant.change.Patch;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Key;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of one row.
 *
 * @param columns the columns of a key
 * @param key what the row holds in them
 */
record GivenChange<S extends RandomTable<S>>(
        List<Column<S, ?>> columns, List<Object> key, List<GivenAssignment<S, ?>> assignments) {
    Change<S> change() {
        Patch<S> patch = Patch.none();
        for (GivenAssignment<S, ?> assignment : assignments) {
            patch = assignment.in(patch);
        }
        return Change.change(named()).set(patch);
    }

    private Key<S> named() {
        Key<S> named = keyOf(columns.get(0), key.get(0));
        for (int i = 1; i < columns.size(); i++) {
            named = and(named, columns.get(i), key.get(i));
        }
        return named;
    }

    @SuppressWarnings("unchecked") // the value was drawn for the column
    private static <S, T> Key<S> keyOf(Column<S, T> column, Object value) {
        return Key.of(column, (T) value);
    }

    @SuppressWarnings("unchecked") // the value was drawn for the column
    private static <S, T> Key<S> and(Key<S> key, Column<S, T> column, Object value) {
        return key.and(column, (T) value);
    }

    List<GivenChange<S>> simpler() {
        List<GivenChange<S>> simpler = new ArrayList<>();
        Simpler.<GivenAssignment<S, ?>>each(assignments, GivenAssignment::simpler)
                .forEach(it -> simpler.add(new GivenChange<>(columns, key, it)));
        return simpler;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("change(");
        for (int i = 0; i < columns.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(columns.get(i).label()).append(", ");
            text.append(JavaText.value(key.get(i)));
        }
        return text + ")" + GivenAssignment.text(assignments);
    }
}
