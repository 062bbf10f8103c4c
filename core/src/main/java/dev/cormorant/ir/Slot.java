package dev.cormorant.ir;

/** The place of a bound value: number {@code index} of the values that belong to the statement. */
public record Slot(ValueType type, int index) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitSlot(this);
    }
}
