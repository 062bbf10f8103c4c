package dev.cormorant.schema;

import dev.cormorant.index.IndexPath;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a {@link SchemaTable} of a table's fields and its definition, and tells what is wrong with either. */
final class SchemaTableBuilder<S extends Table<S, R>, R> {
    private final S table;
    private final SchemaProblems problems;
    private final Definition<S> definition;
    private final TableNames names;
    private final List<TableLike<?, ?>> members;

    private SchemaTableBuilder(S table, List<TableLike<?, ?>> members, Naming naming, SchemaProblems problems) {
        this.table = table;
        this.members = members;
        this.problems = problems;
        this.definition = new Definition<>(table);
        this.names = TableNames.of(table, naming, problems);
    }

    /** @param members all tables and views of the schema */
    static <S extends Table<S, R>, R> SchemaTable build(
            Table<S, R> table, List<TableLike<?, ?>> members, Naming naming, SchemaProblems problems) {
        @SuppressWarnings("unchecked") // S is the class of the table itself
        S self = (S) table;
        return new SchemaTableBuilder<>(self, members, naming, problems).build();
    }

    private SchemaTable build() {
        table.define(definition);
        GeneratedColumnCheck generated = new GeneratedColumnCheck(problems);
        table.columns().forEach(generated::check);
        return new SchemaTable(
                table,
                names,
                null,
                primaryKey(),
                uniqueKeys(),
                foreignKeys(),
                indexes(),
                searchIndexes(),
                vectorIndexes(),
                checks(),
                version(),
                definition.isSmall());
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
        columns.stream()
                .filter(column -> column.generation().isPresent())
                .forEach(column -> problems.add(
                        column.label() + " is part of the primary key and generated; make it .unique() instead"));
        return new PrimaryKey(NameLength.fitting(names.name() + "_pkey"), columns);
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
        for (DefinedKey key : definition.uniqueKeys()) {
            if (fit("a unique constraint", key.columns())) {
                keys.add(key.as(given(key.name(), "unique", key.columns())));
            }
        }
        return keys;
    }

    private List<Index> indexes() {
        List<Index> indexes = new ArrayList<>();
        for (Column<S, ?> column : table.columns()) {
            if (column.spec().indexed()) {
                List<Index.Part> parts = List.of(new Index.Part(column, false));
                indexes.add(new Index(given(null, "idx", List.of(column)), parts, false));
            }
        }
        for (IndexPath<S, ?> index : table.describe().indexes()) {
            List<Index.Part> parts = index.keys().stream()
                    .map(key -> new Index.Part(key.column(), key.descending()))
                    .toList();
            if (fit("an index", columnsOf(parts))) {
                indexes.add(new Index(given(index.name(), "idx", List.of()), parts, false));
            }
        }
        for (DefinedIndex<S> index : definition.indexes()) {
            List<Column<?, ?>> columns = columnsOf(index.parts());
            if (fit("an index", columns) && isOnOwnRow(index) && fitIncluded(index)) {
                String suffix = index.isUnique() ? "unique" : "idx";
                indexes.add(index.as(given(index.name(), suffix, columns)));
            }
        }
        for (SearchIndex<S> index : definition.searchIndexes()) {
            if (!index.filter().isEmpty() && fit("a filter of a search index", index.filter())) {
                indexes.add(new Index(given(null, "idx", index.filter()), parts(index.filter()), false));
            }
        }
        for (VectorIndex<S> index : definition.vectorIndexes()) {
            if (!index.filter().isEmpty() && fit("a filter of a vector index", index.filter())) {
                indexes.add(new Index(given(null, "idx", index.filter()), parts(index.filter()), false));
            }
        }
        for (MorphRelation<S> morph : table.morphs()) {
            List<Column<S, ?>> columns = MorphRules.columns(morph);
            if (!isLed(columns, indexes)) {
                indexes.add(new Index(given(null, "idx", columns), parts(columns), false));
            }
        }
        return indexes;
    }

    private List<SearchIndex<?>> searchIndexes() {
        SearchIndexCheck check = new SearchIndexCheck(table, names, problems);
        definition.searchIndexes().forEach(check::run);
        return List.copyOf(definition.searchIndexes());
    }

    private List<VectorIndex<?>> vectorIndexes() {
        VectorIndexCheck check = new VectorIndexCheck(table, names, problems);
        definition.vectorIndexes().forEach(check::run);
        return List.copyOf(definition.vectorIndexes());
    }

    private static List<Index.Part> parts(List<? extends Column<?, ?>> columns) {
        return columns.stream().map(column -> new Index.Part(column, false)).toList();
    }

    /** Whether something that was declared starts with these columns, in whatever order. */
    private boolean isLed(List<Column<S, ?>> columns, List<Index> indexes) {
        Stream<List<? extends Column<?, ?>>> declared = Stream.of(
                        indexes.stream().filter(Index::isWhole).map(Index::columns),
                        definition.uniqueKeys().stream().map(DefinedKey::columns),
                        definition.primaryKeys().stream())
                .flatMap(lists -> lists);
        return declared.anyMatch(list -> list.size() >= columns.size()
                && Set.copyOf(list.subList(0, columns.size())).equals(Set.copyOf(columns)));
    }

    /** The columns of an index, and those that its expressions speak of beside them. */
    private static List<Column<?, ?>> columnsOf(List<Index.Part> parts) {
        List<Column<?, ?>> plain = parts.stream()
                .<Column<?, ?>>flatMap(part -> part.column().stream())
                .toList();
        List<Column<?, ?>> columns = new ArrayList<>();
        for (Index.Part part : parts) {
            if (part.column().isPresent()) {
                columns.add(part.column().get());
                continue;
            }
            OwnRow.columnsOf(part.expression().node()).stream()
                    .filter(column -> !plain.contains(column) && !columns.contains(column))
                    .forEach(columns::add);
        }
        return columns;
    }

    private boolean isOnOwnRow(DefinedIndex<S> index) {
        boolean own = index.expressions().stream().allMatch(expression -> OwnRow.isAllOf(expression, table));
        if (!own) {
            problems.add(table.label() + ": an index of define speaks of more than the columns of its own row, which is"
                    + " all that a database indexes; leave out relations and aggregates");
        }
        return own;
    }

    private boolean fitIncluded(DefinedIndex<S> index) {
        return index.included().isEmpty() || fit("an index that includes columns", index.included());
    }

    private List<ForeignKey> foreignKeys() {
        List<ForeignKey> keys = new ArrayList<>();
        for (Column<S, ?> column : table.columns()) {
            column.reference().ifPresent(reference -> addForeignKey(keys, DefinedForeignKey.of(column, reference)));
        }
        for (DefinedForeignKey key : definition.foreignKeys()) {
            if (fit("a foreign key", key.columns())) {
                addForeignKey(keys, key);
            }
        }
        return keys;
    }

    private void addForeignKey(List<ForeignKey> keys, DefinedForeignKey key) {
        List<Column<?, ?>> resolved = new ArrayList<>();
        for (Supplier<? extends Column<?, ?>> target : key.targets()) {
            Column<?, ?> column = target.get();
            if (column == null) {
                problems.add(key.columns().get(0).label()
                        + ": references(..) gives null; the column that it names must be" + " a field of a table");
                return;
            }
            resolved.add(column);
        }
        if (key.columns().size() != resolved.size()) {
            problems.add(table.label() + ": a foreign key of " + key.columns().size() + " columns refers to "
                    + resolved.size() + "; name as many targets as columns");
            return;
        }
        if (key.columns().stream().anyMatch(column -> column.generation().isPresent())) {
            problems.add(key.columns().get(0).label()
                    + ": a foreign key has a generated column, and refers to nothing certain; name a column that rows are"
                    + " given");
            return;
        }
        keys.add(key.as(given(key.name(), "fkey", key.columns()), resolved));
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
        for (DefinedCheck check : definition.checks()) {
            if (check.isEmpty()) {
                problems.add(
                        table.label() + ": define begins a check" + (check.name() == null ? "" : " " + check.name())
                                + " and says no condition; add .sql(\"..\")");
            } else if (check.condition() != null && !OwnRow.isAllOf(check.condition(), table)) {
                problems.add(table.label() + ": the check" + (check.name() == null ? "" : " " + check.name())
                        + " speaks of more than the columns of its own row, which is all that a database checks; leave"
                        + " out relations and aggregates");
            } else {
                checks.add(check.as(given(check.name(), "check", check.columns())));
            }
        }
        table.columns().forEach(column -> checks.addAll(listedTexts(column)));
        for (MorphRelation<S> morph : table.morphs()) {
            List<MorphTarget<?>> targets = morph.targets(members);
            if (MorphRules.isChecked(morph, targets)) {
                String name = given(null, "check", MorphRules.columns(morph));
                checks.add(new Check.Condition(
                        name, MorphRules.check(morph, targets).node()));
            }
        }
        for (VariantSelection<S, ?> variants : table.variants()) {
            VariantRules rules = variants.rules();
            if (rules.isChecked()) {
                checks.add(new Check.Condition(given(null, "check", rules.checked()), rules.check()));
            }
        }
        return checks;
    }

    /** A column that stores nothing but some texts has a check of its own. */
    private List<Check> listedTexts(Column<S, ?> column) {
        List<String> texts = column.type().storedTexts();
        if (texts.isEmpty()) {
            return List.of();
        }
        Expr listed = new InList(column.node(), new BindList(ColumnTypes.text(), texts), false);
        return List.of(new Check.Condition(given(null, "check", List.of(column)), listed));
    }

    /** Whether the columns that define names for something are columns of this table. */
    private boolean fit(String what, List<? extends Column<?, ?>> columns) {
        if (columns.isEmpty()) {
            problems.add(table.label() + ": define declares " + what + " of no columns; name them");
            return false;
        }
        List<? extends Column<?, ?>> strangers = columns.stream()
                .filter(column -> !names.columns().containsKey(column))
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
                names.name(), columns.stream().map(names.columns()::get).toList(), suffix);
    }
}
