package dev.cormorant.ir;

import org.jspecify.annotations.Nullable;

/**
 * An aggregate over the rows of a group, or over those of them that match the condition. Without an operand it counts
 * rows.
 */
public record Aggregate(
        Function function,
        @Nullable Expr operand,
        boolean distinct,
        @Nullable Expr where) implements Expr, WindowFunction {
    /** The aggregate functions of SQL. */
    public enum Function {
        COUNT,
        SUM,
        AVG,
        MIN,
        MAX
    }

    /** How many fraction digits an average has more than what it is taken of. */
    public static final int AVERAGE_DIGITS = 4;

    /** The number of rows. */
    public static Aggregate rows() {
        return new Aggregate(Function.COUNT, null, false, null);
    }

    /** An aggregate of a value. */
    public static Aggregate of(Function function, Expr operand) {
        return new Aggregate(function, operand, false, null);
    }

    /** Another aggregate of the same values and rows. */
    public Aggregate of(Function other) {
        return new Aggregate(other, operand, distinct, where);
    }

    /** The same of each value once. */
    public Aggregate asDistinct() {
        return new Aggregate(function, operand, true, where);
    }

    /** The same over the rows that match this condition. */
    public Aggregate withWhere(Expr condition) {
        return new Aggregate(function, operand, distinct, condition);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitAggregate(this);
    }
}
