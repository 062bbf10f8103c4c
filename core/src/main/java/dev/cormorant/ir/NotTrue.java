package dev.cormorant.ir;

/** Whether a predicate does not hold, be it false or unknown: never unknown itself. */
public record NotTrue(Expr operand) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitNotTrue(this);
    }
}
