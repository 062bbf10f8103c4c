package dev.cormorant.ir;

/** Whether a subquery finds a row, or finds none. */
public record Exists(Select select, boolean negated) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitExists(this);
    }
}
