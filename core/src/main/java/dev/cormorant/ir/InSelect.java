package dev.cormorant.ir;

/** Whether a value is among those of a query of one column, or is not. */
public record InSelect(Expr operand, Select select, boolean negated) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitInSelect(this);
    }
}
