package dev.cormorant.schema;

import dev.cormorant.expression.RowQuery;
import dev.cormorant.expression.Shape;
import dev.cormorant.type.Storage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a {@link SchemaTable} of a view's fields and its query, and tells what is wrong with either. */
final class SchemaViewBuilder {
    private final View<?, ?> view;
    private final TableNames names;
    private final SchemaProblems problems;

    private SchemaViewBuilder(View<?, ?> view, Naming naming, SchemaProblems problems) {
        this.view = view;
        this.problems = problems;
        this.names = TableNames.of(view, naming, problems);
    }

    static SchemaTable build(View<?, ?> view, Naming naming, SchemaProblems problems) {
        return new SchemaViewBuilder(view, naming, problems).build();
    }

    private SchemaTable build() {
        view.columns().forEach(this::checkWords);
        return new SchemaTable(
                view,
                names,
                query(),
                primaryKey(),
                uniqueKeys(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                false);
    }

    /** A view keeps nothing, so there is no place for what is said of kept values. */
    private void checkWords(Column<?, ?> column) {
        ColumnSpec<?> spec = column.spec();
        boolean read = spec.role() == ColumnSpec.Role.REQUIRED || spec.role() == ColumnSpec.Role.NULLABLE;
        if (!read || !spec.values().isPlain() || spec.indexed() || spec.reference() != null || spec.comment() != null) {
            problems.add(
                    column.label() + " is a column of a view, which is only read; leave out everything beside its type,"
                            + " nullable(), named(..), as(..), unique() and primaryKey()");
        }
    }

    private RowQuery query() {
        ViewDefinition definition = new ViewDefinition();
        view.define(definition);
        RowQuery query = definition.query();
        if (query == null) {
            problems.add(view.label() + ": define says no rows; add v.as(from(..).select(..))");
            return List::of;
        }
        check(query.values());
        return query;
    }

    private void check(List<Shape.Value<?>> values) {
        List<? extends Column<?, ?>> columns = view.columns();
        if (values.size() != columns.size()) {
            problems.add(view.label() + " has the columns "
                    + columns.stream().map(Column::field).toList() + ", and its query selects "
                    + values.stream().map(Shape.Value::label).toList()
                    + "; select one value for each column, in their order");
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            check(columns.get(i), values.get(i));
        }
    }

    private void check(Column<?, ?> column, Shape.Value<?> value) {
        boolean alike = column.type().javaClass() == value.type().javaClass()
                && isAlike(column.type().storage(), value.type().storage());
        if (!alike) {
            problems.add(column.label() + " is " + column.type() + ", and the query of the view selects "
                    + value.label() + " there, which is " + value.type()
                    + "; give the column that type, or select another value");
        }
        if (!column.isNullable()
                && value.expr() instanceof dev.cormorant.ir.Column selected
                && ((Column<?, ?>) selected.id()).isNullable()) {
            problems.add(column.label() + " is never null, and the query of the view selects " + value.label()
                    + " there, which may be; make the column .nullable(), or select a .coalesce(..)");
        }
    }

    private static boolean isAlike(Storage column, Storage value) {
        return (column.isText() && value.isText())
                || (column.kind() == value.kind() && column.scale() == value.scale());
    }

    private @Nullable PrimaryKey primaryKey() {
        List<Column<?, ?>> keys = view.columns().stream()
                .<Column<?, ?>>map(column -> column)
                .filter(column -> column.spec().primaryKey())
                .toList();
        if (keys.size() > 1) {
            problems.add(view.label() + " declares " + keys.size() + " primary keys " + keys
                    + "; name one column that tells its rows apart");
        }
        return keys.isEmpty() ? null : new PrimaryKey(NameLength.fitting(names.name() + "_pkey"), keys.subList(0, 1));
    }

    private List<UniqueKey> uniqueKeys() {
        return view.columns().stream()
                .filter(column -> column.spec().unique())
                .map(column -> new UniqueKey(
                        SchemaTable.derivedName(
                                names.name(), List.of(names.columns().get(column)), "unique"),
                        List.of(column)))
                .toList();
    }
}
