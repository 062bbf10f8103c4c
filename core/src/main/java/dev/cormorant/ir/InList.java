package dev.cormorant.ir;

/** Whether a value is in a list of bound values, or is not. */
public record InList(Expr operand, Expr list, boolean negated) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitInList(this);
    }
}
