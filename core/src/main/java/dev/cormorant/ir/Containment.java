package dev.cormorant.ir;

/** Whether a list or JSON document holds what another one holds. */
public record Containment(Operator operator, Expr left, Expr right) implements Expr {
    /** The ways to hold. */
    public enum Operator {
        /** All of the right side is in the left one. */
        CONTAINS,
        /** All of the left side is in the right one. */
        CONTAINED_BY,
        /** Something is in both sides. */
        OVERLAPS
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitContainment(this);
    }
}
