package dev.cormorant.ir;

import java.util.List;

/** The number of a row, from 1, among the rows that are equal in some values, in an order. */
public record RowNumber(List<Expr> partitionBy, List<SortKey> orderBy) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitRowNumber(this);
    }
}
