package dev.cormorant.ir;

/** Two values compared under SQL's three-valued logic. */
public record Comparison(Operator operator, Expr left, Expr right) implements Expr {
    /** The comparison operators of SQL. */
    public enum Operator {
        EQ,
        NE,
        GT,
        GTE,
        LT,
        LTE
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitComparison(this);
    }
}
