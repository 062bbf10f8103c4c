package dev.cormorant.internal.define;

import dev.cormorant.dialect.SqlError;
import dev.cormorant.dialect.SqlError.Kind;
import dev.cormorant.driver.ConstraintNames;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.error.ViolatedConstraint;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ForeignKey;
import dev.cormorant.schema.Index;
import dev.cormorant.schema.PrimaryKey;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private record Declared(Kind kind, SchemaTable table, String name, List<Column<?, ?>> columns) {
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
        table.primaryKey().ifPresent(key -> add(Kind.UNIQUE, table, key.name(), key.columns()));
        table.uniqueKeys().forEach(key -> add(Kind.UNIQUE, table, key.name(), key.columns()));
        table.indexes().stream()
                .filter(Index::unique)
                .forEach(index -> add(Kind.UNIQUE, table, index.name(), index.columns()));
        table.foreignKeys().forEach(key -> add(Kind.FOREIGN_KEY, table, key.name(), key.columns()));
        table.checks().forEach(check -> add(Kind.CHECK, table, check.name(), check.columns()));
    }

    private void add(Kind kind, SchemaTable table, String name, List<Column<?, ?>> columns) {
        constraints.add(new Declared(kind, table, name, columns));
    }

    @Override
    public SqlError declared(SqlError error, @Nullable String written) {
        ViolatedConstraint told = placed(error.violated(), written);
        ViolatedConstraint declared = constraints.stream()
                .filter(constraint -> constraint.isNamed(told.constraint(), told.table()))
                .findFirst()
                .or(() -> byColumns(error.kind(), told))
                .map(DeclaredConstraints::violated)
                .orElseGet(() -> inWords(told));
        ReferenceSide side =
                error.kind() == Kind.FOREIGN_KEY && error.side() == null ? side(declared, written) : error.side();
        return new SqlError(error.kind(), declared, side);
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

    private Optional<Declared> byColumns(Kind kind, ViolatedConstraint told) {
        return told.constraint() == null || isUnnamedKey(told.constraint())
                ? table(told.table())
                        .flatMap(table -> constraints.stream()
                                .filter(constraint ->
                                        constraint.kind() == kind && constraint.isOn(table, told.columns()))
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

    /** The side that follows from the table that was written to, where it can only be that one. */
    private @Nullable ReferenceSide side(ViolatedConstraint declared, @Nullable String written) {
        for (SchemaTable table : schema.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                if (key.name().equals(declared.constraint()) && key.target() != table.table()) {
                    if (table.name().equalsIgnoreCase(written)) {
                        return ReferenceSide.MISSING_PARENT;
                    }
                    boolean ofTarget = schema.table(key.target()).name().equalsIgnoreCase(written);
                    return ofTarget && !changesRows(key) ? ReferenceSide.STILL_REFERENCED : null;
                }
            }
        }
        return null;
    }

    @Override
    public List<String> foreignKeysAround(@Nullable String written) {
        Set<SchemaTable> reached = new LinkedHashSet<>();
        table(written).ifPresentOrElse(reached::add, () -> reached.addAll(schema.tables()));
        Set<String> names = new LinkedHashSet<>();
        for (int before = -1; before < reached.size() + names.size(); ) {
            before = reached.size() + names.size();
            for (SchemaTable table : schema.tables()) {
                for (ForeignKey key : table.foreignKeys()) {
                    boolean fromReached = reached.contains(schema.table(key.target()));
                    if (fromReached || reached.contains(table)) {
                        names.add(key.name());
                    }
                    if (fromReached && changesRows(key)) {
                        reached.add(table);
                    }
                }
            }
        }
        return List.copyOf(names);
    }

    /** Whether a write to the rows that it refers to may write to its own. */
    private static boolean changesRows(ForeignKey key) {
        Set<ReferentialAction> refusals = EnumSet.of(ReferentialAction.NO_ACTION, ReferentialAction.RESTRICT);
        return !refusals.containsAll(EnumSet.of(key.onDelete(), key.onUpdate()));
    }
}
