package dev.cormorant.query;

import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ValueType;
import java.util.ArrayList;
import java.util.List;

/** One of the values that a selection is made of. */
record Leaf(Expr expr, ValueType type, String label) {
    /** The values of a shape, without those of related rows. */
    static List<Leaf> of(Shape<?> shape) {
        List<Leaf> leaves = new ArrayList<>();
        collect(shape, leaves);
        return leaves;
    }

    private static void collect(Shape<?> shape, List<Leaf> leaves) {
        if (shape instanceof Shape.Value<?> value) {
            leaves.add(new Leaf(value.expr(), value.type(), value.label()));
        } else if (shape instanceof Shape.Row<?> row) {
            row.columns().forEach(column -> leaves.add(of(column)));
        } else if (shape.relation() == null) {
            shape.inner().forEach(inner -> collect(inner, leaves));
        }
    }

    private static Leaf of(ColumnId column) {
        return new Leaf(new Column("", column), column.type(), column.label());
    }
}
