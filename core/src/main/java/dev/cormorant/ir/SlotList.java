package dev.cormorant.ir;

/** The place of a bound list: number {@code index} of the values that belong to the statement, a list padded to {@code size}. */
public record SlotList(ValueType type, int index, int size) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitSlotList(this);
    }
}
