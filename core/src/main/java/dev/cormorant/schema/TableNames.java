package dev.cormorant.schema;

import dev.cormorant.ir.ColumnId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table and its columns are called in the database. Immutable.
 *
 * @param schema the schema or database that the table is in; null for the connection's own
 * @param name the table
 * @param columns the columns
 */
record TableNames(@Nullable String schema, String name, Map<ColumnId, String> columns) {
    TableNames {
        columns = Map.copyOf(columns);
    }

    /** The names that a table says, or that are made of those of the class and its fields. */
    static TableNames of(TableLike<?, ?> table, Naming naming, SchemaProblems problems) {
        Model model = table.getClass().getAnnotation(Model.class);
        Naming chosen = model == null ? naming : model.naming().in(naming);
        String given = table.givenName();
        String name = given == null ? chosen.nameOf(table.label()) : given;
        problems.checkName(name, table.label());
        String schema = model == null || model.schema().isEmpty() ? null : model.schema();
        if (schema != null) {
            problems.checkName(schema, table.label());
        }
        return new TableNames(schema, name, columns(table, chosen, problems));
    }

    private static Map<ColumnId, String> columns(TableLike<?, ?> table, Naming naming, SchemaProblems problems) {
        Map<ColumnId, String> names = new HashMap<>();
        Map<String, Column<?, ?>> byName = new HashMap<>();
        for (Column<?, ?> column : table.columns()) {
            String given = column.spec().name();
            String columnName = given == null ? naming.nameOf(column.field()) : given;
            problems.checkName(columnName, column.label());
            Column<?, ?> other = byName.putIfAbsent(columnName.toLowerCase(Locale.ROOT), column);
            if (other != null) {
                problems.add(column.label() + " and " + other.label() + " are both called " + columnName
                        + " in the database; give one of them .named(\"..\")");
            }
            names.put(column, columnName);
        }
        return names;
    }
}
