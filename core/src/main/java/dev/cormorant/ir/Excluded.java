package dev.cormorant.ir;

/** In an upsert: the value that was proposed for a column of the row that exists already. */
public record Excluded(ColumnId id) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitExcluded(this);
    }
}
