package dev.cormorant.ir;

import java.util.List;

/** Several values compared as one, the first that differs deciding: {@code (created_at, id) > (?, ?)}. */
public record RowValue(List<Expr> elements) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitRowValue(this);
    }
}
