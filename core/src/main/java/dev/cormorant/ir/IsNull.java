package dev.cormorant.ir;

/** Whether a value is null, or is not. */
public record IsNull(Expr operand, boolean negated) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitIsNull(this);
    }
}
