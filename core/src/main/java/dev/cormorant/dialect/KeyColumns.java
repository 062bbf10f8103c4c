package dev.cormorant.dialect;

import dev.cormorant.ddl.ColumnDefinition;
import dev.cormorant.ddl.ForeignKey;
import dev.cormorant.ddl.TableDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which columns of some tables belong to a primary or foreign key, or are what a foreign key refers to, and how wide it is. */
final class KeyColumns {
    private record Place(@Nullable String schema, String table, String column) {}

    private final Map<Place, Integer> widths;

    private KeyColumns(Map<Place, Integer> widths) {
        this.widths = widths;
    }

    /** The key columns of these tables. */
    static KeyColumns of(List<TableDefinition> tables) {
        Map<Place, Integer> widths = new HashMap<>();
        for (TableDefinition table : tables) {
            if (table.primaryKey() != null) {
                add(widths, table.schema(), table.name(), table.primaryKey().columns());
            }
            for (ForeignKey key : table.foreignKeys()) {
                add(widths, table.schema(), table.name(), key.columns());
                add(widths, key.targetSchema(), key.targetTable(), key.targetColumns());
            }
        }
        return new KeyColumns(widths);
    }

    /** How many columns the widest of the keys has that a column belongs to; 0 if there is none. */
    int width(TableDefinition table, ColumnDefinition column) {
        return widths.getOrDefault(new Place(table.schema(), table.name(), column.name()), 0);
    }

    private static void add(Map<Place, Integer> widths, @Nullable String schema, String table, List<String> columns) {
        columns.forEach(column -> widths.merge(new Place(schema, table, column), columns.size(), Math::max));
    }
}
