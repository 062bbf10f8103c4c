package dev.cormorant.ir;

import org.jspecify.annotations.Nullable;

/** An aggregate over the rows of a group. Without an operand it counts rows. */
public record Aggregate(Function function, @Nullable Expr operand, boolean distinct) implements Expr {
    /** The aggregate functions of SQL. */
    public enum Function {
        COUNT,
        SUM,
        AVG,
        MIN,
        MAX
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitAggregate(this);
    }
}
