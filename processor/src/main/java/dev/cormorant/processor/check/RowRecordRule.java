package dev.cormorant.processor.check;

import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.Parent;
import dev.cormorant.processor.model.RowType;
import dev.cormorant.processor.model.TableClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A row record of the user's own has a component for each column that is not hidden, in any order, and no others. */
final class RowRecordRule implements Rule {
    @Override
    public void check(TableClass table, Problems problems) {
        if (table.parent().map(Parent::row).orElse(null) instanceof RowType.Declared row) {
            new Comparison(table, row, problems).run();
        }
    }

    private record Comparison(TableClass table, RowType.Declared row, Problems problems) {
        void run() {
            Map<String, ColumnField> columns = table.columns().stream()
                    .collect(Collectors.toMap(ColumnField::name, Function.identity(), (one, other) -> one));
            for (RowType.Component component : row.components()) {
                ColumnField column = columns.get(component.name());
                Optional<String> problem =
                        column == null ? Optional.of(superfluous(component)) : difference(component, column);
                String label = row.name().simpleName() + "." + component.name();
                problem.ifPresent(message -> problems.add(component.origin(), label, message));
            }
            for (ColumnField column : table.rowColumns()) {
                if (isMissing(column)) {
                    problems.add(
                            column,
                            "the row record " + row.name().simpleName() + " has no component for the column; write `"
                                    + Wording.component(column) + "` in it, or @Hidden on the field");
                }
            }
        }

        /** Where a component and its column do not agree. */
        private Optional<String> difference(RowType.Component component, ColumnField column) {
            String label = problems.label(column);
            String advice = "; write `" + Wording.component(column) + "`";
            if (column.isHidden()) {
                return Optional.of(
                        "the column " + label + " is @Hidden, so it is no part of the row; leave the component out");
            }
            if (column.isNullable() && component.type().isPrimitive()) {
                return Optional.of(
                        "the column " + label + " may be null, and " + component.type() + " cannot hold it" + advice);
            }
            if (component.type().equals(column.rowType()) || component.type().equals(column.value())) {
                return Optional.empty();
            }
            return Optional.of("the column " + label + " yields " + Wording.shown(column.rowType()) + ", not "
                    + Wording.shown(component.type()) + advice);
        }

        private String superfluous(RowType.Component component) {
            List<String> missing = table.rowColumns().stream()
                    .filter(this::isMissing)
                    .map(ColumnField::name)
                    .toList();
            return "the table " + table.simpleName() + " has no column " + component.name() + "; "
                    + Nearest.to(component.name(), missing)
                            .map(name -> "did you mean `" + name + "`?")
                            .orElse("leave the component out");
        }

        private boolean isMissing(ColumnField column) {
            return row.components().stream()
                    .noneMatch(component -> component.name().equals(column.name()));
        }
    }
}
