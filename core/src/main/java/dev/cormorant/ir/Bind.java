package dev.cormorant.ir;

import org.jspecify.annotations.Nullable;

/**
 * A value that travels beside the SQL text. Binds of one type are equal whatever they hold: a value is no part of a
 * statement's shape, so statements that differ only in values share one plan.
 */
public record Bind(ValueType type, @Nullable Object value) implements Expr {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bind that && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return "Bind[" + type + "]";
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitBind(this);
    }
}
