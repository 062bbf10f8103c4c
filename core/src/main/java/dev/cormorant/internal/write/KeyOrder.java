package dev.cormorant.internal.write;

import dev.cormorant.change.UpsertIntent;
import dev.cormorant.internal.load.RowShape.Keyed;
import dev.cormorant.internal.load.StoredValues;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.PrimaryKey;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order of a key that all rows of a write give. New rows are written in this order, so that two writes of the same rows
 * wait for each other instead of blocking each other.
 *
 * @param key the columns of the key; none where rows are written as they are given
 */
record KeyOrder(List<? extends Column<?, ?>> key) {
    private static final KeyOrder AS_GIVEN = new KeyOrder(List.of());

    /** That of the primary key; none where the database numbers the rows, for it does so in the order in which it gets them. */
    static KeyOrder ofInserts(SchemaTable table, List<FilledRow> rows) {
        return rows.size() == 1 || refersToItself(table) ? AS_GIVEN : tellingInserts(table, rows);
    }

    /** By which inserted rows are told from each other; none where the database numbers them. */
    static KeyOrder tellingInserts(SchemaTable table, List<FilledRow> rows) {
        if (rows.size() == 1) {
            return AS_GIVEN;
        }
        List<Column<?, ?>> key = new ArrayList<>();
        table.primaryKey().map(PrimaryKey::columns).ifPresent(key::addAll);
        List<Column<?, ?>> needed = new ArrayList<>(key);
        table.table().columns().stream().filter(Column::isIdentity).forEach(needed::add);
        return new KeyOrder(areGiven(needed, rows) ? key : List.of());
    }

    /**
     * That of the key whose conflict is handled; where any is, that of the first that all rows give. None where the update changes
     * keys: then it matters which row comes first.
     */
    static KeyOrder ofUpserts(UpsertIntent intent, SchemaTable table, List<FilledRow> rows) {
        boolean changesKeys = intent.assignments().stream()
                .anyMatch(assignment -> table.isInKey(assignment.column()) && !TargetKeys.isKept(intent, assignment));
        return rows.size() == 1 || changesKeys || refersToItself(table) ? AS_GIVEN : ofKeys(intent, table, rows);
    }

    /** Then a row may need one that was given before it. */
    private static boolean refersToItself(SchemaTable table) {
        return table.foreignKeys().stream().anyMatch(key -> key.target() == table.table());
    }

    /** By which the rows that an upsert wrote in one statement are told from each other: none of them got another target. */
    static KeyOrder tellingUpserts(UpsertIntent intent, SchemaTable table, List<FilledRow> rows) {
        return rows.size() == 1 ? AS_GIVEN : ofKeys(intent, table, rows);
    }

    private static KeyOrder ofKeys(UpsertIntent intent, SchemaTable table, List<FilledRow> rows) {
        return Stream.of(
                        Stream.of(intent.target()),
                        table.primaryKey().stream().map(PrimaryKey::columns),
                        table.uniqueKeys().stream().map(UniqueKey::columns))
                .<List<? extends Column<?, ?>>>flatMap(keys -> keys)
                .filter(key -> !key.isEmpty() && areGiven(key, rows))
                .findFirst()
                .map(KeyOrder::new)
                .orElse(AS_GIVEN);
    }

    private static boolean areGiven(List<? extends Column<?, ?>> columns, List<FilledRow> rows) {
        List<Column<?, ?>> before = null;
        for (FilledRow row : rows) {
            if (row.columns() != before && !row.columns().containsAll(columns)) {
                return false;
            }
            before = row.columns();
        }
        return true;
    }

    /** The rows in this order. */
    List<FilledRow> sorted(List<FilledRow> rows) {
        if (key.isEmpty()) {
            return rows;
        }
        List<RowOfKey> byKey = new ArrayList<>(rows.size());
        rows.forEach(row -> byKey.add(new RowOfKey(key(row), row)));
        byKey.sort(Comparator.comparing(RowOfKey::key, KeyValues.ORDER));
        return byKey.stream().map(RowOfKey::row).toList();
    }

    private record RowOfKey(List<@Nullable Object> key, FilledRow row) {}

    private List<@Nullable Object> key(FilledRow row) {
        return KeyValues.comparable(key, StoredValues.of(key, row.valuesOf(key)));
    }

    /** What a write gave back of some rows, each with its values of this key, in the order of the rows. */
    <V extends @Nullable Object> List<V> restored(List<FilledRow> rows, List<Keyed<V>> written) {
        Map<List<@Nullable Object>, Integer> places = new HashMap<>();
        rows.forEach(row -> places.put(key(row), places.size()));
        List<V> inOrder = new ArrayList<>(written.size());
        written.stream()
                .sorted(Comparator.comparing(
                        row -> places.getOrDefault(KeyValues.comparable(key, row.key()), Integer.MAX_VALUE)))
                .forEach(row -> inOrder.add(row.object()));
        return inOrder;
    }
}
