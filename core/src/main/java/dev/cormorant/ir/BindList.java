package dev.cormorant.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A non-empty list of values for {@link InList}. Equality sees the type and the length rounded up to a power of two,
 * so that lists of similar length share one plan.
 */
public record BindList(ValueType type, List<?> values) implements Expr {
    /** The number of places that the list takes where a database binds its elements one by one. */
    public int paddedSize() {
        int size = values.size();
        return size <= 1 ? 1 : Integer.highestOneBit(size - 1) << 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BindList that && type.equals(that.type) && paddedSize() == that.paddedSize();
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + paddedSize();
    }

    @Override
    public String toString() {
        return "BindList[" + type + ", " + paddedSize() + "]";
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitBindList(this);
    }
}
