package dev.cormorant.internal.write;

import dev.cormorant.change.UpsertIntent;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.SchemaTable;
import java.util.List;
import java.util.stream.Stream;

/** The unique keys of a table beside the one that an upsert names. */
final class OtherKeys {
    private OtherKeys() {}

    /** Whether a new row could be in conflict with another key; one that the database makes never is. */
    static boolean canConflict(SchemaTable table, UpsertIntent intent) {
        List<? extends Column<?, ?>> target = intent.target();
        return Stream.of(
                        table.primaryKey().stream().map(key -> key.columns()),
                        table.uniqueKeys().stream().map(key -> key.columns()),
                        table.indexes().stream().filter(index -> index.unique()).map(index -> index.columns()))
                .flatMap(keys -> keys)
                .filter(columns ->
                        columns.stream().noneMatch(column -> column.isIdentity() && !isGiven(column, intent)))
                .anyMatch(columns -> !(columns.size() == target.size() && columns.containsAll(target)));
    }

    private static boolean isGiven(Column<?, ?> column, UpsertIntent intent) {
        int position = intent.table().columns().indexOf(column);
        return intent.rows().stream().anyMatch(row -> row.isGiven(position));
    }
}
