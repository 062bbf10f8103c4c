package dev.cormorant.processor.check;

import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.Parent;
import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.RowType;
import dev.cormorant.processor.model.TableClass;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A row record of the user's own has a component for each column that is not hidden, in any order, and no others. */
final class RowRecordRule implements Rule {
    @Override
    public void check(TableClass table, Consumer<Problem> problems) {
        if (table.parent().map(Parent::row).orElse(null) instanceof RowType.Declared row) {
            for (RowType.Component component : row.components()) {
                named(table.columns(), component.name())
                        .ifPresentOrElse(
                                column -> component(table, row, component, column, problems),
                                () -> superfluous(table, row, component, problems));
            }
            for (ColumnField column : table.rowColumns()) {
                if (row.components().stream().noneMatch(c -> c.name().equals(column.name()))) {
                    problems.accept(new Problem(
                            column.origin(),
                            "%s: the row record %s has no component for the column; write `%s` in it, or @Hidden on the field"
                                    .formatted(Wording.label(table, column), row.name().simpleName(), Wording.component(column))));
                }
            }
        }
    }

    private static void component(
            TableClass table,
            RowType.Declared row,
            RowType.Component component,
            ColumnField column,
            Consumer<Problem> problems) {
        String label = row.name().simpleName() + "." + component.name();
        if (column.isHidden()) {
            problems.accept(new Problem(
                    component.origin(),
                    "%s: the column %s is @Hidden, so it is no part of the row; leave the component out"
                            .formatted(label, Wording.label(table, column))));
        } else if (column.isNullable() && component.type().isPrimitive()) {
            problems.accept(new Problem(
                    component.origin(),
                    "%s: the column %s may be null, and %s cannot hold it; write `%s`"
                            .formatted(label, Wording.label(table, column), component.type(), Wording.component(column))));
        } else if (!component.type().equals(column.rowType()) && !component.type().equals(column.value())) {
            problems.accept(new Problem(
                    component.origin(),
                    "%s: the column %s yields %s, not %s; write `%s`"
                            .formatted(
                                    label,
                                    Wording.label(table, column),
                                    Wording.shown(column.rowType()),
                                    Wording.shown(component.type()),
                                    Wording.component(column))));
        }
    }

    private static void superfluous(
            TableClass table, RowType.Declared row, RowType.Component component, Consumer<Problem> problems) {
        List<String> names = table.rowColumns().stream()
                .map(ColumnField::name)
                .filter(name -> row.components().stream().noneMatch(c -> c.name().equals(name)))
                .toList();
        String advice = Nearest.to(component.name(), names)
                .map(name -> "did you mean `" + name + "`?")
                .orElse("leave the component out");
        problems.accept(new Problem(
                component.origin(),
                "%s.%s: the table %s has no column %s; %s"
                        .formatted(
                                row.name().simpleName(), component.name(), table.simpleName(), component.name(), advice)));
    }

    private static Optional<ColumnField> named(List<ColumnField> columns, String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
