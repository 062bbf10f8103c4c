package dev.cormorant.ir;

/**
 * How far two vectors are from each other; null where one is, or where they have no distance.
 *
 * @param byIndex whether it only orders rows that have one, so that an index may find those that come first
 */
public record Distance(Metric metric, Expr vector, Expr other, boolean byIndex) implements Expr {
    /** The same for each row, whatever an index holds. */
    public Distance exactly() {
        return byIndex ? new Distance(metric, vector, other, false) : this;
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitDistance(this);
    }
}
