package dev.cormorant.ir;

/** The negation of a predicate: unknown stays unknown. */
public record Not(Expr operand) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitNot(this);
    }
}
