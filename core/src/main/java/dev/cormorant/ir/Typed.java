package dev.cormorant.ir;

/** A bound value where nothing beside it tells its type, so that databases that want to know it must be told. */
public record Typed(ValueType type, Expr operand) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitTyped(this);
    }
}
