package dev.cormorant.ir;

import java.util.ArrayList;
import java.util.List;

/**
 * A value that each row of a query gets from the rows around it: those that are equal to it in some values, in an order. An
 * aggregate with an order is of the rows up to this one and those that stand at the same place.
 */
public record Window(WindowFunction function, List<Expr> partitionBy, List<SortKey> orderBy) implements Expr {
    public Window {
        partitionBy = List.copyOf(partitionBy);
        orderBy = List.copyOf(orderBy);
    }

    /** The number of a row, from 1, among the rows that are equal in some values, in an order. */
    public static Window rowNumber(List<Expr> partitionBy, List<SortKey> orderBy) {
        return new Window(RankFunction.ROW_NUMBER, partitionBy, orderBy);
    }

    /** The number of all rows, beside each of them. */
    public static Window numberOfRows() {
        return new Window(Aggregate.rows(), List.of(), List.of());
    }

    /** The same of those rows around it that are equal in these values too. */
    public Window within(List<Expr> values) {
        List<Expr> all = new ArrayList<>(values);
        partitionBy.stream().filter(value -> !values.contains(value)).forEach(all::add);
        return new Window(function, all, orderBy);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitWindow(this);
    }
}
