package dev.cormorant.schema;

import dev.cormorant.ir.ColumnId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                definition.checks().stream()
                        .map(check -> new Check(check.name(), check.condition()))
                        .toList());
    }

    private @Nullable String schemaName() {
        Model model = table.getClass().getAnnotation(Model.class);
        return model == null || model.schema().isEmpty() ? null : model.schema();
    }

    private void nameColumns() {
        Map<String, Column<S, ?>> byName = new HashMap<>();
        for (Column<S, ?> column : table.columns()) {
            String given = column.spec().name();
            String columnName = given == null ? Naming.snake(column.field()) : given;
            problems.checkName(columnName, column.label());
            Column<S, ?> other = byName.putIfAbsent(columnName, column);
            if (other != null) {
                problems.add(column.label() + " and " + other.label() + " are both called " + columnName
                        + " in the database; give one of them .named(\"..\")");
            }
            columnNames.put(column, columnName);
        }
    }

    private @Nullable PrimaryKey primaryKey() {
        List<List<Column<S, ?>>> declared = new ArrayList<>(definition.primaryKeys());
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
            keys.add(new UniqueKey(given(key.name(), "unique", key.columns()), key.columns()));
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
            indexes.add(new Index(given(index.name(), "idx", columns), index.parts(), index.unique()));
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
            addForeignKey(keys, null, key.columns(), key.targets(), key.onDelete(), key.onUpdate());
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

    private String given(@Nullable String given, String suffix, List<? extends Column<?, ?>> columns) {
        if (given != null) {
            problems.checkName(given, table.label());
            return given;
        }
        return SchemaTable.derivedName(name, columns.stream().map(this::nameOf).toList(), suffix);
    }

    private String nameOf(Column<?, ?> column) {
        String known = columnNames.get(column);
        if (known == null) {
            problems.add(table.label() + ": define speaks of " + column.label()
                    + ", which is no column of this table; name the column by its field");
            return column.field();
        }
        return known;
    }
}
