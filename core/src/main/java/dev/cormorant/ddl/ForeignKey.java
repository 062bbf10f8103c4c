package dev.cormorant.ddl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose values, if none is null, are those of a row of another table.
 *
 * @param targetSchema the schema that holds that table, where it is not the connection's own
 * @param deferred whether it is checked when the transaction ends
 */
public record ForeignKey(
        String name,
        List<String> columns,
        @Nullable String targetSchema,
        String targetTable,
        List<String> targetColumns,
        ForeignKeyAction onDelete,
        ForeignKeyAction onUpdate,
        boolean deferred) {
    /** Copies the lists. */
    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}
