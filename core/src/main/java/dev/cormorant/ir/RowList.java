package dev.cormorant.ir;

import java.util.List;

/**
 * A list of rows for {@link InList}, column by column: lists of equal length, of which each holds the values of one column.
 */
public record RowList(List<Expr> columns) implements Expr {
    public RowList {
        columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitRowList(this);
    }
}
