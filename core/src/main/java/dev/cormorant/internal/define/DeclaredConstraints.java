package dev.cormorant.internal.define;

import dev.cormorant.driver.ConstraintNames;
import dev.cormorant.error.ViolatedConstraint;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.PrimaryKey;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The constraints of a schema, found by whatever a database tells of them: a name, or a table and columns. */
public final class DeclaredConstraints implements ConstraintNames {
    private final List<Declared> constraints = new ArrayList<>();
    private final Schema schema;

    /** The constraints of a schema. */
    public DeclaredConstraints(Schema schema) {
        this.schema = schema;
        schema.tables().forEach(this::add);
    }

    private record Declared(SchemaTable table, String name, List<Column<?, ?>> columns, boolean unique) {
        boolean isNamed(@Nullable String told, @Nullable String toldTable) {
            return name.equalsIgnoreCase(told)
                    && (toldTable == null || table.name().equalsIgnoreCase(toldTable));
        }

        boolean isOn(SchemaTable toldTable, List<String> names) {
            return table == toldTable
                    && columns.size() == names.size()
                    && new HashSet<>(columns.stream().map(table::nameOf).toList()).containsAll(names);
        }
    }

    private void add(SchemaTable table) {
        table.primaryKey().ifPresent(key -> constraints.add(new Declared(table, key.name(), key.columns(), true)));
        table.uniqueKeys().forEach(key -> constraints.add(new Declared(table, key.name(), key.columns(), true)));
        table.indexes().stream()
                .filter(index -> index.unique())
                .forEach(index -> constraints.add(new Declared(table, index.name(), index.columns(), true)));
        table.foreignKeys().forEach(key -> constraints.add(new Declared(table, key.name(), key.columns(), false)));
        table.checks().forEach(check -> constraints.add(new Declared(table, check.name(), List.of(), false)));
        for (Column<?, ?> column : table.table().columns()) {
            if (!column.type().storedTexts().isEmpty()) {
                String name = table.derivedName(List.of(column), "check");
                constraints.add(new Declared(table, name, List.of(column), false));
            }
        }
    }

    @Override
    public ViolatedConstraint declared(ViolatedConstraint driver, @Nullable String written) {
        ViolatedConstraint told = placed(driver, written);
        Optional<Declared> byName = constraints.stream()
                .filter(constraint -> constraint.isNamed(told.constraint(), told.table()))
                .findFirst();
        return byName.or(() -> byColumns(told))
                .map(DeclaredConstraints::violated)
                .orElseGet(() -> inWords(told));
    }

    /** A column without its table, or a primary key that has no name, is that of the table that was written to. */
    private ViolatedConstraint placed(ViolatedConstraint told, @Nullable String written) {
        boolean key = isUnnamedKey(told.constraint());
        if (told.table() != null
                || written == null
                || !key && (told.constraint() != null || told.columns().isEmpty())) {
            return told;
        }
        String name = key
                ? table(written)
                        .flatMap(SchemaTable::primaryKey)
                        .map(PrimaryKey::name)
                        .orElse(null)
                : null;
        return new ViolatedConstraint(name, written, told.columns());
    }

    private static boolean isUnnamedKey(@Nullable String constraint) {
        return "PRIMARY".equalsIgnoreCase(constraint);
    }

    private Optional<Declared> byColumns(ViolatedConstraint told) {
        return told.constraint() == null || isUnnamedKey(told.constraint())
                ? table(told.table())
                        .flatMap(table -> constraints.stream()
                                .filter(constraint -> constraint.unique() && constraint.isOn(table, told.columns()))
                                .findFirst())
                : Optional.empty();
    }

    private static ViolatedConstraint violated(Declared constraint) {
        return new ViolatedConstraint(
                constraint.name(),
                constraint.table().toString(),
                constraint.columns().stream().map(Column::field).toList());
    }

    /** A table and columns that are known, but no constraint: null for a column that is never null, for instance. */
    private ViolatedConstraint inWords(ViolatedConstraint told) {
        return table(told.table())
                .map(table -> new ViolatedConstraint(
                        told.constraint(),
                        table.toString(),
                        told.columns().stream().map(name -> field(table, name)).toList()))
                .orElse(told);
    }

    private static String field(SchemaTable table, String name) {
        return table.table().columns().stream()
                .filter(column -> table.nameOf(column).equalsIgnoreCase(name))
                .findFirst()
                .map(Column::field)
                .orElse(name);
    }

    private Optional<SchemaTable> table(@Nullable String name) {
        return schema.tables().stream()
                .filter(table -> table.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
