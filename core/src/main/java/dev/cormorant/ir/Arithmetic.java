package dev.cormorant.ir;

/** Two numbers combined. */
public record Arithmetic(Operator operator, Expr left, Expr right) implements Expr {
    /** The operators of arithmetic. */
    public enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitArithmetic(this);
    }
}
