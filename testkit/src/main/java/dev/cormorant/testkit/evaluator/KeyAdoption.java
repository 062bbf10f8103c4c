package dev.cormorant.testkit.evaluator;

import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives rows whose key is unknown the keys that a database made for rows that hold the same. */
final class KeyAdoption {
    private final Table<?, ?> table;
    private final List<List<@Nullable Object>> actual;

    KeyAdoption(Table<?, ?> table, List<List<@Nullable Object>> actual) {
        this.table = table;
        this.actual = actual;
    }

    Store in(Store store) {
        Optional<? extends Column<?, ?>> identity =
                table.rowColumns().stream().filter(Column::isIdentity).findFirst();
        return identity.isPresent() ? adopted(store, identity.get()) : store;
    }

    private Store adopted(Store store, Column<?, ?> key) {
        int at = table.rowColumns().indexOf(key);
        Set<@Nullable Object> taken = new HashSet<>();
        store.rows(table).forEach(row -> taken.add(row.get(key)));
        Store adopted = store;
        List<List<@Nullable Object>> left = new ArrayList<>(actual);
        left.removeIf(row -> taken.contains(row.get(at)));
        for (Row row : store.rows(table)) {
            if (row.get(key) instanceof FreshKey) {
                int found = indexOf(left, row, at);
                if (found >= 0) {
                    adopted = adopted.replace(
                            table, row, row.with(key, left.remove(found).get(at)));
                }
            }
        }
        return adopted;
    }

    private int indexOf(List<List<@Nullable Object>> candidates, Row row, int except) {
        List<@Nullable Object> wanted = row.get(table.rowColumns());
        for (int i = 0; i < candidates.size(); i++) {
            List<@Nullable Object> candidate = new ArrayList<>(candidates.get(i));
            candidate.set(except, wanted.get(except));
            if (Objects.equals(candidate, wanted)) {
                return i;
            }
        }
        return -1;
    }
}
