package dev.cormorant.testkit.random;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as it is to be.
 *
 * @param columns its columns
 * @param primaryKey the fields of its primary key, if it has several columns
 * @param uniqueKey the fields of a unique key of several columns; empty for none
 * @param checks its checks
 * @param variants what its rows become by their kinds, if they are of several
 */
record TableDraft(
        List<ColumnDraft> columns,
        List<String> primaryKey,
        List<String> uniqueKey,
        List<CheckDraft> checks,
        Optional<VariantsDraft> variants) {
    /** The column that holds the key of another row of the table, if there is one. */
    static final String UP = "up";

    /** The column with a full-text index, if there is one. */
    static final String WORDS = "words";

    /** Whether rows can be searched. */
    boolean isSearched() {
        return columns.stream().anyMatch(column -> column.field().equals(WORDS));
    }

    /** Whether rows lead to rows of the same table. */
    boolean isTree() {
        return columns.stream().anyMatch(column -> column.field().equals(UP));
    }

    /** The column that is the primary key by itself. */
    Optional<ColumnDraft> simpleKey() {
        return columns.stream()
                .filter(column -> column.primaryKey() || column.role() == ColumnDraft.Role.IDENTITY)
                .findFirst();
    }

    /** Whether it has a primary key. */
    boolean hasKey() {
        return hasSimpleKey() || !primaryKey.isEmpty();
    }

    /** The fields of which no two rows hold the same, one by one or together. */
    List<List<String>> uniqueFields() {
        Stream<List<String>> single = columns.stream()
                .filter(column -> column.primaryKey() || column.unique() || column.role() == ColumnDraft.Role.IDENTITY)
                .map(column -> List.of(column.field()));
        return Stream.concat(single, Stream.of(primaryKey, uniqueKey).filter(key -> !key.isEmpty()))
                .toList();
    }

    /** Whether a single column is the primary key. */
    boolean hasSimpleKey() {
        return simpleKey().isPresent();
    }

    ColumnDraft column(String field) {
        return columns.stream()
                .filter(column -> column.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        String text = columns.stream().map(column -> "    " + column + ";\n").collect(Collectors.joining());
        return text
                + (primaryKey.isEmpty() ? "" : "    primaryKey" + fields(primaryKey) + ";\n")
                + (uniqueKey.isEmpty() ? "" : "    unique" + fields(uniqueKey) + ";\n")
                + (isSearched() ? "    searchIndex(..).on(" + WORDS + ");\n" : "")
                + variants.map(it -> "    " + it + ";\n").orElse("")
                + checks.stream().map(check -> "    " + check + ";\n").collect(Collectors.joining());
    }

    private static String fields(List<String> fields) {
        return fields.stream().collect(Collectors.joining(", ", "(", ")"));
    }
}
