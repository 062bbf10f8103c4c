package dev.cormorant.dialect;

import dev.cormorant.ddl.ColumnDefinition;
import dev.cormorant.ddl.ForeignKey;
import dev.cormorant.ddl.TableDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which columns of some tables belong to a primary or foreign key, or are what a foreign key refers to. */
final class KeyColumns {
    private record Place(@Nullable String schema, String table, String column) {}

    private final Set<Place> places;

    private KeyColumns(Set<Place> places) {
        this.places = places;
    }

    /** The key columns of these tables. */
    static KeyColumns of(List<TableDefinition> tables) {
        Set<Place> places = new HashSet<>();
        for (TableDefinition table : tables) {
            if (table.primaryKey() != null) {
                add(places, table.schema(), table.name(), table.primaryKey().columns());
            }
            for (ForeignKey key : table.foreignKeys()) {
                add(places, table.schema(), table.name(), key.columns());
                add(places, key.targetSchema(), key.targetTable(), key.targetColumns());
            }
        }
        return new KeyColumns(places);
    }

    /** Whether a column of a table is one of them. */
    boolean contains(TableDefinition table, ColumnDefinition column) {
        return places.contains(new Place(table.schema(), table.name(), column.name()));
    }

    private static void add(Set<Place> places, @Nullable String schema, String table, List<String> columns) {
        columns.forEach(column -> places.add(new Place(schema, table, column)));
    }
}
