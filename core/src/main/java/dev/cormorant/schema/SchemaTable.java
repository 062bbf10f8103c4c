package dev.cormorant.schema;

import dev.cormorant.expression.RowQuery;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.SortKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table or a view as one schema sees it: names in the database, keys, indexes and checks, fields' own and defined ones together.
 * Immutable.
 */
public final class SchemaTable {
    private final TableLike<?, ?> table;
    private final TableNames names;
    private final @Nullable RowQuery query;
    private final @Nullable PrimaryKey primaryKey;
    private final List<UniqueKey> uniqueKeys;
    private final List<ForeignKey> foreignKeys;
    private final List<Index> indexes;
    private final List<SearchIndex<?>> searchIndexes;
    private final List<VectorIndex<?>> vectorIndexes;
    private final List<Check> checks;
    private final List<VariantRules> variants;
    private final @Nullable Column<?, ?> version;
    private final boolean small;
    private final Set<Set<? extends ColumnId>> uniqueColumns;
    private final Set<ColumnId> uniqueAlone;
    private final List<SortKey> keyOrder;
    private final List<Column<?, ?>> setByUpdates;

    SchemaTable(
            TableLike<?, ?> table,
            TableNames names,
            @Nullable RowQuery query,
            @Nullable PrimaryKey primaryKey,
            List<UniqueKey> uniqueKeys,
            List<ForeignKey> foreignKeys,
            List<Index> indexes,
            List<SearchIndex<?>> searchIndexes,
            List<VectorIndex<?>> vectorIndexes,
            List<Check> checks,
            @Nullable Column<?, ?> version,
            boolean small) {
        this.table = table;
        this.names = names;
        this.query = query;
        this.primaryKey = primaryKey;
        this.uniqueKeys = List.copyOf(uniqueKeys);
        this.foreignKeys = List.copyOf(foreignKeys);
        this.indexes = List.copyOf(indexes);
        this.searchIndexes = List.copyOf(searchIndexes);
        this.vectorIndexes = List.copyOf(vectorIndexes);
        this.checks = List.copyOf(checks);
        this.variants = table.variants().stream().map(VariantSelection::rules).toList();
        this.version = version;
        this.small = small;
        this.uniqueColumns = Stream.of(
                        Stream.ofNullable(primaryKey).map(PrimaryKey::columns),
                        uniqueKeys.stream().map(UniqueKey::columns),
                        indexes.stream().filter(Index::isKey).map(Index::columns))
                .flatMap(keys -> keys)
                .map(Set::copyOf)
                .collect(Collectors.toUnmodifiableSet());
        this.uniqueAlone = uniqueColumns.stream()
                .filter(columns -> columns.size() == 1)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
        this.keyOrder = Stream.ofNullable(primaryKey)
                .flatMap(key -> key.columns().stream())
                .map(column -> new SortKey(column.node(), false, SortKey.Nulls.ABSENT))
                .toList();
        this.setByUpdates = table.columns().stream()
                .filter(column -> column.onUpdate().isPresent())
                .<Column<?, ?>>map(column -> column)
                .toList();
    }

    /** The instance of the class. */
    public TableLike<?, ?> table() {
        return table;
    }

    /** The schema or database that the table is in; empty for the connection's own. */
    public Optional<String> schema() {
        return Optional.ofNullable(names.schema());
    }

    /** The table's name in the database. */
    public String name() {
        return names.name();
    }

    /** What a view has the rows of; empty for a table. */
    public Optional<RowQuery> query() {
        return Optional.ofNullable(query);
    }

    /** The name of one of the table's columns in the database. */
    public String nameOf(ColumnId column) {
        if (column instanceof SearchDocument document) {
            return nameOf(document);
        }
        String columnName = names.columns().get(column);
        if (columnName == null) {
            throw new IllegalArgumentException(column.label() + " is no column of " + table.label());
        }
        return columnName;
    }

    private String nameOf(SearchDocument document) {
        if (searchIndexes.stream().noneMatch(index -> index.name().equals(document.index()))) {
            throw new IllegalArgumentException(table.label() + " does not define its search index " + document.index()
                    + "; say t.searchIndex(..) of its field in define");
        }
        return document.index();
    }

    /** The table's rows without a record for them, their columns under their names in the database. */
    public Shape<TableRow> rowShape() {
        return TableRow.shape(
                table.rowColumns(),
                table.rowColumns().stream().map(this::nameOf).toList());
    }

    /** The name of a constraint or index for which none was given: {@code posts_author_id_fkey}. */
    public String derivedName(List<? extends ColumnId> columns, String suffix) {
        return derivedName(name(), columns.stream().map(this::nameOf).toList(), suffix);
    }

    static String derivedName(String table, List<String> columns, String suffix) {
        String words = columns.isEmpty() ? suffix : String.join("_", columns) + "_" + suffix;
        return NameLength.fitting(table + "_" + words);
    }

    /** The primary key; empty for a table without one. */
    public Optional<PrimaryKey> primaryKey() {
        return Optional.ofNullable(primaryKey);
    }

    /** The order of the rows by the primary key; empty for a table without one. */
    public List<SortKey> keyOrder() {
        return keyOrder;
    }

    /** The unique constraints. */
    public List<UniqueKey> uniqueKeys() {
        return uniqueKeys;
    }

    /** The foreign keys. */
    public List<ForeignKey> foreignKeys() {
        return foreignKeys;
    }

    /** The indexes. */
    public List<Index> indexes() {
        return indexes;
    }

    /** The full-text indexes. */
    public List<SearchIndex<?>> searchIndexes() {
        return searchIndexes;
    }

    /** The indexes of vectors. */
    public List<VectorIndex<?>> vectorIndexes() {
        return vectorIndexes;
    }

    /** The checks. */
    public List<Check> checks() {
        return checks;
    }

    /** What rows of each variant hold, for each of the table's variants. */
    public List<VariantRules> variants() {
        return variants;
    }

    /** The column that counts the changes of each row; empty for none. */
    public Optional<Column<?, ?>> version() {
        return Optional.ofNullable(version);
    }

    /** The columns that an update sets which says nothing of them, the version aside. */
    public List<Column<?, ?>> setByUpdates() {
        return setByUpdates;
    }

    /** Whether a column counts the changes of its row. */
    public boolean isVersion(ColumnId column) {
        return column == version;
    }

    /** Whether no two rows hold the same values in these columns, whatever their order. */
    public boolean isUnique(List<? extends ColumnId> columns) {
        return columns.size() == 1 ? isUnique(columns.get(0)) : uniqueColumns.contains(Set.copyOf(columns));
    }

    /** Whether these columns have a unique constraint that is checked when the transaction ends, and no other. */
    public boolean isUniqueInTheEnd(List<? extends ColumnId> columns) {
        Set<? extends ColumnId> named = Set.copyOf(columns);
        boolean atOnce = primaryKey()
                        .filter(key -> Set.copyOf(key.columns()).equals(named))
                        .isPresent()
                || indexes.stream()
                        .anyMatch(index ->
                                index.isKey() && Set.copyOf(index.columns()).equals(named));
        List<UniqueKey> keys = uniqueKeys.stream()
                .filter(key -> Set.copyOf(key.columns()).equals(named))
                .toList();
        return !atOnce && !keys.isEmpty() && keys.stream().allMatch(UniqueKey::deferred);
    }

    /** Whether these columns are unique by an index that is made online, after the foreign keys, and by nothing else. */
    boolean isUniqueOnline(List<? extends ColumnId> columns) {
        Set<? extends ColumnId> named = Set.copyOf(columns);
        boolean otherwise = primaryKey()
                        .filter(key -> Set.copyOf(key.columns()).equals(named))
                        .isPresent()
                || uniqueKeys.stream().anyMatch(key -> Set.copyOf(key.columns()).equals(named));
        List<Index> keys = indexes.stream()
                .filter(index -> index.isKey() && Set.copyOf(index.columns()).equals(named))
                .toList();
        return !otherwise && !keys.isEmpty() && keys.stream().allMatch(Index::online);
    }

    /** Whether no two rows hold the same value in this column. */
    public boolean isUnique(ColumnId column) {
        return uniqueAlone.contains(column);
    }

    /** Whether a column belongs to the primary key or to a unique one. */
    public boolean isInKey(ColumnId column) {
        return uniqueColumns.stream().anyMatch(columns -> columns.contains(column));
    }

    /** Whether values for these columns name at most one row. */
    public boolean hasKeyAmong(Set<? extends ColumnId> columns) {
        return uniqueColumns.stream().anyMatch(columns::containsAll);
    }

    /** Whether the table stays so small that reading all of it is no harm. */
    public boolean isSmall() {
        return small;
    }

    /**
     * Whether an index, a unique constraint or the primary key leads to the rows that hold certain values in some columns: it
     * has these in front, in whatever order.
     *
     * @param others columns whose values are known too, so that they may stand among the others
     */
    boolean leadsTo(Set<? extends ColumnId> columns, Set<? extends ColumnId> others) {
        return leads().anyMatch(lead -> {
            List<Column<?, ?>> front = lead.stream()
                    .takeWhile(column -> columns.contains(column) || others.contains(column))
                    .toList();
            return front.containsAll(columns);
        });
    }

    /** The columns in front of each index, unique constraint and the primary key. */
    private Stream<List<Column<?, ?>>> leads() {
        return Stream.of(
                        primaryKey().stream().map(PrimaryKey::columns),
                        uniqueKeys.stream().map(UniqueKey::columns),
                        indexes.stream().filter(Index::isWhole).map(Index::front))
                .flatMap(lists -> lists);
    }

    /** Whether an index, a unique constraint or the primary key starts with this column. */
    public boolean isLedBy(ColumnId column) {
        return leads().anyMatch(lead -> !lead.isEmpty() && lead.get(0) == column);
    }

    @Override
    public String toString() {
        return table.label();
    }
}
