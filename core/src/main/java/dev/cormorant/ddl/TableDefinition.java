package dev.cormorant.ddl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table: its columns, the constraints and indexes on them.
 *
 * @param schema the schema that holds the table, where it is not the connection's own
 */
public record TableDefinition(
        @Nullable String schema,
        String name,
        List<ColumnDefinition> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniques,
        List<ForeignKey> foreignKeys,
        List<CheckConstraint> checks,
        List<IndexDefinition> indexes,
        List<SearchIndexDefinition> searchIndexes,
        List<VectorIndexDefinition> vectorIndexes,
        @Nullable String comment) {
    /** Copies the lists. */
    public TableDefinition {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        indexes = List.copyOf(indexes);
        searchIndexes = List.copyOf(searchIndexes);
        vectorIndexes = List.copyOf(vectorIndexes);
    }

    /** A table without indexes of texts and vectors. */
    public TableDefinition(
            @Nullable String schema,
            String name,
            List<ColumnDefinition> columns,
            @Nullable PrimaryKey primaryKey,
            List<UniqueConstraint> uniques,
            List<ForeignKey> foreignKeys,
            List<CheckConstraint> checks,
            List<IndexDefinition> indexes,
            @Nullable String comment) {
        this(schema, name, columns, primaryKey, uniques, foreignKeys, checks, indexes, List.of(), List.of(), comment);
    }

    /** The same with these full-text indexes. */
    public TableDefinition withSearchIndexes(List<SearchIndexDefinition> others) {
        return new TableDefinition(
                schema,
                name,
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                checks,
                indexes,
                others,
                vectorIndexes,
                comment);
    }

    /** The same with these indexes of vectors. */
    public TableDefinition withVectorIndexes(List<VectorIndexDefinition> others) {
        return new TableDefinition(
                schema,
                name,
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                checks,
                indexes,
                searchIndexes,
                others,
                comment);
    }

    /** The column of this name. */
    public ColumnDefinition column(String column) {
        return columns.stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + column));
    }
}
