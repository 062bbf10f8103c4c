package dev.cormorant.ir;

/** Two-valued comparison that takes null as a value: {@code IS [NOT] DISTINCT FROM}. */
public record Distinctness(Expr left, Expr right, boolean distinct) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitDistinctness(this);
    }
}
