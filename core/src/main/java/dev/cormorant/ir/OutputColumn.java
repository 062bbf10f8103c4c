package dev.cormorant.ir;

/** A column of a query whose rows are a source: number {@code index} of what that query selects. */
public record OutputColumn(String alias, int index, ValueType type) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitOutputColumn(this);
    }
}
