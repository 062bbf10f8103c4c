package dev.cormorant.schema;

import dev.cormorant.ir.ColumnId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a {@link SchemaTable} of a table's fields and its definition, and tells what is wrong with either. */
final class SchemaTableBuilder<S extends Table<S, R>, R> {
    private final S table;
    private final SchemaProblems problems;
    private final Definition<S> definition = new Definition<>();
    private final Map<ColumnId, String> columnNames = new HashMap<>();
    private final String name;

    private SchemaTableBuilder(S table, SchemaProblems problems) {
        this.table = table;
        this.problems = problems;
        Model model = table.getClass().getAnnotation(Model.class);
        this.name = model == null || model.table().isEmpty()
                ? Naming.snake(table.getClass().getSimpleName())
                : model.table();
    }

    static <S extends Table<S, R>, R> SchemaTable build(Table<S, R> table, SchemaProblems problems) {
        return new SchemaTableBuilder<>(table.self(), problems).build();
    }

    private SchemaTable build() {
        problems.checkName(name, table.label());
        nameColumns();
        table.define(definition);
        return new SchemaTable(
                table,
                schemaName(),
                name,
                columnNames,
                primaryKey(),
                uniqueKeys(),
                foreignKeys(),
                indexes(),
                checks(),
                version());
    }

    private @Nullable String schemaName() {
        Model model = table.getClass().getAnnotation(Model.class);
        if (model == null || model.schema().isEmpty()) {
            return null;
        }
        problems.checkName(model.schema(), table.label());
        return model.schema();
    }

    private void nameColumns() {
        Map<String, Column<S, ?>> byName = new HashMap<>();
        for (Column<S, ?> column : table.columns()) {
            String given = column.spec().name();
            String columnName = given == null ? Naming.snake(column.field()) : given;
            problems.checkName(columnName, column.label());
            Column<S, ?> other = byName.putIfAbsent(columnName.toLowerCase(Locale.ROOT), column);
            if (other != null) {
                problems.add(column.label() + " and " + other.label() + " are both called " + columnName
                        + " in the database; give one of them .named(\"..\")");
            }
            columnNames.put(column, columnName);
        }
    }

    private @Nullable PrimaryKey primaryKey() {
        List<List<Column<S, ?>>> declared = definition.primaryKeys().stream()
                .filter(columns -> fit("a primary key", columns))
                .collect(Collectors.toCollection(ArrayList::new));
        table.columns().stream()
                .filter(column -> column.spec().primaryKey())
                .forEach(column -> declared.add(List.of(column)));
        if (declared.isEmpty()) {
            return null;
        }
        if (declared.size() > 1) {
            problems.add(table.label() + " declares " + declared.size() + " primary keys (" + describe(declared)
                    + "); a table has one, of several columns by t.primaryKey(a, b) in define");
        }
        List<Column<?, ?>> columns = List.copyOf(declared.get(0));
        columns.stream()
                .filter(Column::isNullable)
                .forEach(column -> problems.add(
                        column.label() + " is part of the primary key and nullable; leave out .nullable()"));
        return new PrimaryKey(Naming.fitting(name + "_pkey"), columns);
    }

    private static String describe(List<? extends List<? extends Column<?, ?>>> keys) {
        return keys.stream()
                .map(key -> key.stream().map(Column::field).collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(" and "));
    }

    private List<UniqueKey> uniqueKeys() {
        List<UniqueKey> keys = new ArrayList<>();
        for (Column<S, ?> column : table.columns()) {
            if (column.spec().unique()) {
                keys.add(new UniqueKey(given(column.spec().uniqueName(), "unique", List.of(column)), List.of(column)));
            }
        }
        for (Definition.DeclaredKey key : definition.uniqueKeys()) {
            if (fit("a unique constraint", key.columns())) {
                keys.add(new UniqueKey(given(key.name(), "unique", key.columns()), key.columns()));
            }
        }
        return keys;
    }

    private List<Index> indexes() {
        List<Index> indexes = new ArrayList<>();
        for (Column<S, ?> column : table.columns()) {
            if (column.spec().indexed()) {
                indexes.add(
                        new Index(given(null, "idx", List.of(column)), List.of(new Index.Part(column, false)), false));
            }
        }
        for (Definition.DeclaredIndex index : definition.indexes()) {
            List<Column<?, ?>> columns =
                    index.parts().stream().<Column<?, ?>>map(Index.Part::column).toList();
            if (fit("an index", columns)) {
                indexes.add(new Index(given(index.name(), "idx", columns), index.parts(), index.unique()));
            }
        }
        return indexes;
    }

    private List<ForeignKey> foreignKeys() {
        List<ForeignKey> keys = new ArrayList<>();
        for (Column<S, ?> column : table.columns()) {
            column.reference()
                    .ifPresent(reference -> addForeignKey(
                            keys,
                            reference.constraint(),
                            List.of(column),
                            List.of(reference.target()),
                            reference.onDelete(),
                            reference.onUpdate()));
        }
        for (Definition.DeclaredForeignKey key : definition.foreignKeys()) {
            if (fit("a foreign key", key.columns())) {
                addForeignKey(keys, null, key.columns(), key.targets(), key.onDelete(), key.onUpdate());
            }
        }
        return keys;
    }

    private void addForeignKey(
            List<ForeignKey> keys,
            @Nullable String constraint,
            List<Column<?, ?>> columns,
            List<? extends Supplier<? extends Column<?, ?>>> targets,
            ReferentialAction onDelete,
            ReferentialAction onUpdate) {
        List<Column<?, ?>> resolved = new ArrayList<>();
        for (Supplier<? extends Column<?, ?>> target : targets) {
            Column<?, ?> column = target.get();
            if (column == null) {
                problems.add(columns.get(0).label() + ": references(..) gives null; the column that it names must be a"
                        + " field of a table");
                return;
            }
            resolved.add(column);
        }
        if (columns.size() != resolved.size()) {
            problems.add(table.label() + ": a foreign key of " + columns.size() + " columns refers to "
                    + resolved.size() + "; name as many targets as columns");
            return;
        }
        keys.add(
                new ForeignKey(given(constraint, "fkey", columns), List.copyOf(columns), resolved, onDelete, onUpdate));
    }

    private @Nullable Column<?, ?> version() {
        List<Column<?, ?>> declared = definition.versions();
        if (declared.size() > 1) {
            problems.add(table.label() + " declares " + declared.size() + " versions, " + declared
                    + "; one counts all changes of a row");
        }
        for (Column<?, ?> column : declared) {
            if (!fit("a version", List.of(column))) {
                return null;
            }
            Class<?> counted = column.type().javaClass();
            if (counted != Integer.class && counted != Long.class) {
                problems.add(column.label() + " is a version of type " + column.type()
                        + ", which cannot count; make it integer() or bigint()");
            }
            if (!table.rowColumns().contains(column)) {
                problems.add(column.label()
                        + " is a version and hidden, so that a row would not know its own; leave out" + " @Hidden");
            }
        }
        return declared.isEmpty() ? null : declared.get(0);
    }

    private List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        for (Definition.DeclaredCheck check : definition.checks()) {
            problems.checkName(check.name(), table.label());
            if (!OwnRow.isAllOf(check.condition(), table)) {
                problems.add(
                        table.label() + ": the check " + check.name() + " speaks of more than the columns of its own"
                                + " row, which is all that a database checks; leave out relations and aggregates");
            }
            checks.add(new Check(check.name(), check.condition()));
        }
        return checks;
    }

    /** Whether the columns that define names for something are columns of this table. */
    private boolean fit(String what, List<? extends Column<?, ?>> columns) {
        if (columns.isEmpty()) {
            problems.add(table.label() + ": define declares " + what + " of no columns; name them");
            return false;
        }
        List<? extends Column<?, ?>> strangers = columns.stream()
                .filter(column -> !columnNames.containsKey(column))
                .toList();
        strangers.forEach(column -> problems.add(table.label() + ": define declares " + what + " of " + column.label()
                + ", which is no column of this table; name the column by its field"));
        if (Set.copyOf(columns).size() < columns.size()) {
            problems.add(table.label() + ": define declares " + what + " that names a column twice, "
                    + describe(List.of(columns)) + "; name it once");
        }
        return strangers.isEmpty();
    }

    private String given(@Nullable String given, String suffix, List<? extends Column<?, ?>> columns) {
        if (given != null) {
            problems.checkName(given, table.label());
            return given;
        }
        return SchemaTable.derivedName(
                name, columns.stream().map(columnNames::get).toList(), suffix);
    }
}
