package dev.cormorant.schema;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that names are used once. Case makes no difference, as in half of the databases; tables, constraints and indexes
 * share their names, as in PostgreSQL.
 */
final class NameCheck {
    private final Schema schema;
    private final SchemaProblems problems;

    NameCheck(Schema schema, SchemaProblems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    void run() {
        Map<String, SchemaTable> tables = tables();
        Map<String, SchemaTable> used = new HashMap<>(tables);
        for (SchemaTable table : List.copyOf(tables.values())) {
            constraints(table).forEach(name -> {
                String owner = ReservedNames.ownerOfConstraint(name);
                if (owner != null) {
                    problems.add(table + ": a constraint or index is called " + name + ", and " + owner
                            + "; give it another name");
                }
                SchemaTable other = used.putIfAbsent(key(table, name), table);
                if (other != null) {
                    problems.add(table + ": the name " + name + " of a constraint or index is used before, by " + other
                            + "; give one of them another name");
                }
            });
        }
    }

    private Map<String, SchemaTable> tables() {
        Map<String, SchemaTable> byName = new LinkedHashMap<>();
        for (SchemaTable table : schema.all()) {
            SchemaTable other = byName.putIfAbsent(key(table, table.name()), table);
            if (other != null && other.table() == table.table()) {
                problems.add(
                        table + " is given twice" + parts(table, other) + "; name each table once in Schema.of(..)");
            } else if (other != null) {
                problems.add(table + " and " + other + " are both called " + table.name() + " in the database"
                        + parts(table, other) + "; give one of them @Model(table = \"..\")");
            }
            String owner = ReservedNames.ownerOfTable(table.name());
            if (owner != null) {
                problems.add(
                        table + " is called " + table.name() + ", and " + owner + "; give it @Model(table = \"..\")");
            }
            columns(table);
        }
        return byName;
    }

    private void columns(SchemaTable table) {
        for (Column<?, ?> column : table.table().columns()) {
            String owner = ReservedNames.ownerOfColumn(table.nameOf(column));
            if (owner != null) {
                problems.add(column.label() + " is called " + table.nameOf(column) + ", and " + owner
                        + "; give it .named(\"..\")");
            }
        }
    }

    private String parts(SchemaTable one, SchemaTable other) {
        if (!schema.hasParts()) {
            return "";
        }
        return schema.partsWith(one, other).stream()
                .map(SchemaPart::toString)
                .collect(Collectors.joining(" and ", ", by ", ""));
    }

    private static Stream<String> constraints(SchemaTable table) {
        return Stream.of(
                        table.primaryKey().stream().map(PrimaryKey::name),
                        table.uniqueKeys().stream().map(UniqueKey::name),
                        table.foreignKeys().stream().map(ForeignKey::name),
                        table.indexes().stream().map(Index::name),
                        table.searchIndexes().stream().flatMap(SearchIndexCheck::names),
                        table.vectorIndexes().stream().map(VectorIndex::name),
                        table.checks().stream().map(Check::name))
                .flatMap(names -> names);
    }

    private static String key(SchemaTable table, String name) {
        return (table.schema().map(schema -> schema + ".").orElse("") + name).toLowerCase(Locale.ROOT);
    }
}
