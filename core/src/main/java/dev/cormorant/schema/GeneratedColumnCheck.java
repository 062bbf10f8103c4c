package dev.cormorant.schema;

import dev.cormorant.expression.Expression;
import dev.cormorant.type.Storage;
import java.util.List;

/** Whether what a generated column computes is of its own row, of its type, and all that its values come from. */
final class GeneratedColumnCheck {
    private final SchemaProblems problems;

    GeneratedColumnCheck(SchemaProblems problems) {
        this.problems = problems;
    }

    void check(Column<?, ?> column) {
        Generation how = column.generation().orElse(null);
        if (how == null) {
            return;
        }
        ColumnValues<?> values = column.spec().values();
        if (values.onUpdate() != null || !values.validators().isEmpty()) {
            problems.add(column.label()
                    + " is generated, so no write gives it a value; leave out onUpdate(..) and validate(..)");
        }
        check(column, how.expression());
    }

    private void check(Column<?, ?> column, Expression<?, ?> expression) {
        if (!OwnRow.isAllOf(expression.node(), column.table())) {
            problems.add(column.label() + " is generated from more than the columns of its own row, which is all that a"
                    + " database computes with; leave out relations, queries, aggregates and the time");
            return;
        }
        List<Column<?, ?>> read = OwnRow.columnsOf(expression.node());
        read.stream()
                .filter(other -> other.generation().isPresent() || other.isIdentity())
                .forEach(other -> problems.add(column.label() + " is generated from " + other.label()
                        + ", which the database" + " makes itself; generate it from columns that rows are given"));
        if (!isAlike(column.type().storage(), expression.type().storage())) {
            problems.add(column.label() + " is " + column.type() + " and generated from an expression that is "
                    + expression.type() + "; give the column the type of the expression");
        }
        if (expression.isNullable() && !column.isNullable()) {
            problems.add(
                    column.label() + " is never null, and its expression may be; say .nullable() before generatedAs(..)"
                            + " and declare it NullableGenerated, or give the expression a .coalesce(..)");
        }
    }

    private static boolean isAlike(Storage column, Storage expression) {
        return (column.isText() && expression.isText())
                || (column.kind() == expression.kind() && column.scale() == expression.scale());
    }
}
