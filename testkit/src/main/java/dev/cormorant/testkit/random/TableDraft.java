package dev.cormorant.testkit.random;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as it is to be.
 *
 * @param columns its columns
 * @param primaryKey the fields of its primary key, if it has several columns
 * @param uniqueKey the fields of a unique key of several columns; empty for none
 * @param checks its checks
 */
record TableDraft(List<ColumnDraft> columns, List<String> primaryKey, List<String> uniqueKey, List<CheckDraft> checks) {
    @Override
    public String toString() {
        String text = columns.stream().map(column -> "    " + column + ";\n").collect(Collectors.joining());
        return text
                + (primaryKey.isEmpty() ? "" : "    primaryKey" + fields(primaryKey) + ";\n")
                + (uniqueKey.isEmpty() ? "" : "    unique" + fields(uniqueKey) + ";\n")
                + checks.stream().map(check -> "    " + check + ";\n").collect(Collectors.joining());
    }

    private static String fields(List<String> fields) {
        return fields.stream().collect(Collectors.joining(", ", "(", ")"));
    }
}
