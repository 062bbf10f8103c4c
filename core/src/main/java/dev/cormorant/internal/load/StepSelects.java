package dev.cormorant.internal.load;

import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.DerivedTable;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.FollowedRows;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.Reached;
import dev.cormorant.ir.Recursion;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The query of the rows that a relation leads to step by step. A recursion finds the keys of all rows to step from, each with
 * the number of steps that are left; the steps from these keys are read around it, so that the rows themselves are read once.
 */
final class StepSelects {
    private StepSelects() {}

    static Select of(Shape.Recursive<?, ?> shape, Assembly<?> assembly, List<Object> keys) {
        List<? extends ColumnId> near = shape.relation().sourceColumns();
        List<Expr> reached = IntStream.range(0, near.size())
                .<Expr>mapToObj(i -> new OutputColumn("", i, near.get(i).rawType()))
                .toList();
        Recursion recursion = new Recursion(start(shape, near, keys), step(shape, near), "");
        DerivedTable starts = new DerivedTable(Select.of(reached, recursion).asDistinct(), "");
        return Select.of(
                assembly.columns(),
                new FollowedRows(shape.relation(), starts),
                shape.rows().where());
    }

    private static Select start(Shape.Recursive<?, ?> shape, List<? extends ColumnId> near, List<Object> keys) {
        Expr steps = new Typed(Selects.COUNT, number(shape.descent().steps()));
        return Select.of(
                with(near, steps),
                new TableSource(shape.relation().source(), ""),
                Selects.linked(columns(near), near, keys));
    }

    private static Select step(Shape.Recursive<?, ?> shape, List<? extends ColumnId> near) {
        Expr left = new OutputColumn("", near.size(), Selects.COUNT);
        Expr goesOn = new Comparison(Comparison.Operator.GT, left, number(1));
        Expr where = shape.rows().where();
        return Select.of(
                with(near, new Arithmetic(Arithmetic.Operator.MINUS, left, number(1))),
                new FollowedRows(shape.relation(), new Reached("")),
                where == null ? goesOn : new Logical(Logical.Operator.AND, List.of(goesOn, where)));
    }

    private static List<Expr> with(List<? extends ColumnId> near, Expr steps) {
        List<Expr> columns = new ArrayList<>(columns(near));
        columns.add(steps);
        return columns;
    }

    private static List<Expr> columns(List<? extends ColumnId> ids) {
        return ids.stream().<Expr>map(id -> new Column("", id)).toList();
    }

    private static Bind number(long steps) {
        return new Bind(Selects.COUNT, steps);
    }
}
