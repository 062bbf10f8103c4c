package dev.cormorant.internal.load;

import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.plan.Planner;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.LateValue;
import dev.cormorant.ir.ValueType;
import dev.cormorant.rewrite.StatementRewriter;
import dev.cormorant.type.CellType;
import dev.cormorant.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values that a shape holds, as they are stored. They are no part of its equality, and those of related rows are
 * no part of the first statement either.
 */
final class ShapeValues extends StatementRewriter {
    private final Planner planner;
    private final List<@Nullable Object> values = new ArrayList<>();

    private ShapeValues(Planner planner) {
        this.planner = planner;
    }

    static List<@Nullable Object> of(Shape<?> shape, Planner planner) {
        ShapeValues search = new ShapeValues(planner);
        search.collect(shape);
        return search.values;
    }

    private void collect(Shape<?> shape) {
        if (shape instanceof Shape.Value<?> value) {
            rewrite(value.expr());
        } else if (shape instanceof Shape.ToOne<?> toOne) {
            rewriteOptional(toOne.where());
        } else if (shape instanceof Shape.ToMany<?> toMany) {
            collect(toMany.rows());
        } else if (shape instanceof Shape.Sliced<?> sliced) {
            collect(sliced.rows(null, sliced.orderBy()));
        } else if (shape instanceof Shape.Recursive<?, ?> recursive) {
            collect(recursive.rows());
        }
        shape.inner().forEach(this::collect);
    }

    private void collect(ManyRows rows) {
        rewriteOptional(rows.where());
        rewriteOptional(rows.qualify());
        rows.orderBy().forEach(this::rewriteSortKey);
    }

    @Override
    public Expr visitBind(Bind node) {
        add(node.type(), node.value());
        return node;
    }

    @Override
    public Expr visitBindList(BindList node) {
        node.values().forEach(value -> add(node.type(), value));
        return node;
    }

    private void add(ValueType type, @Nullable Object value) {
        CellType<?> cell = planner.cell((ColumnType<?>) type, "a value of a selection");
        values.add(value instanceof LateValue ? value : cell.encoded(value));
    }
}
