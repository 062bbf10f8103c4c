package dev.cormorant.ir;

/** The single value of a subquery. */
public record Subquery(Select select) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitSubquery(this);
    }
}
