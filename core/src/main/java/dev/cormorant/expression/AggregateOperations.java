package dev.cormorant.expression;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Aggregate.Function;
import java.math.BigDecimal;

/**
 * Aggregates of the rows of a group, or of all rows. Nulls are left aside.
 *
 * @param <S> the table
 * @param <T> the value
 */
public interface AggregateOperations<S, T> extends Typed<T> {
    /** The number of rows where this is not null. */
    default AggregateExpression<S, Long> count() {
        return AggregateExpression.count(Aggregate.of(Function.COUNT, node()), "count(" + label() + ")");
    }

    /** The number of different values. */
    default AggregateExpression<S, Long> countDistinct() {
        return AggregateExpression.count(
                Aggregate.of(Function.COUNT, node()).asDistinct(), "countDistinct(" + label() + ")");
    }

    /** The least value; null for no values. */
    default AggregateExpression<S, T> min() {
        return new AggregateExpression<>(Aggregate.of(Function.MIN, node()), type(), "min(" + label() + ")", true);
    }

    /** The greatest value; null for no values. */
    default AggregateExpression<S, T> max() {
        return new AggregateExpression<>(Aggregate.of(Function.MAX, node()), type(), "max(" + label() + ")", true);
    }

    /**
     * The exact sum of integers or decimals, with their fraction digits; null for no values. SQLite has no sums of more than
     * 64 bits: such a one is a {@link dev.cormorant.error.ValueOutOfRangeException}.
     *
     * @throws IllegalArgumentException if this is no exact number; {@link #sumAsDouble()} is for floating point
     */
    default SumExpression<S, BigDecimal> sum() {
        Operands.requireExact(this, "sum", "sumAsDouble()");
        return new SumExpression<>(
                Aggregate.of(Function.SUM, node()),
                Numbers.decimal(type().storage().scale()),
                "sum(" + label() + ")",
                BigDecimal.ZERO);
    }

    /**
     * The sum of 16-bit or 32-bit integers; null for no values.
     *
     * @throws IllegalArgumentException if this is something else; {@link #sum()} is for all exact numbers
     */
    default SumExpression<S, Long> sumAsLong() {
        Operands.requireShortInteger(this, "sumAsLong", "sum()");
        return new SumExpression<>(
                Aggregate.of(Function.SUM, node()), Numbers.BIGINT, "sumAsLong(" + label() + ")", 0L);
    }

    /**
     * The sum of floating-point numbers; null for no values.
     *
     * @throws IllegalArgumentException if this is something else; {@link #sum()} is for exact numbers
     */
    default SumExpression<S, Double> sumAsDouble() {
        Operands.requireFloating(this, "sumAsDouble", "sum()");
        return new SumExpression<>(
                Aggregate.of(Function.SUM, node()), Numbers.DOUBLE, "sumAsDouble(" + label() + ")", 0.0);
    }

    /**
     * The average of integers or decimals with four more fraction digits than they have, rounded half up; null for no
     * values.
     *
     * @throws IllegalArgumentException if this is no exact number; {@link #avgAsDouble()} is for floating point
     */
    default AggregateExpression<S, BigDecimal> avg() {
        Operands.requireExact(this, "avg", "avgAsDouble()");
        return new AggregateExpression<>(
                Aggregate.of(Function.AVG, node()),
                Numbers.decimal(type().storage().scale() + Aggregate.AVERAGE_DIGITS),
                "avg(" + label() + ")",
                true);
    }

    /**
     * The average of floating-point numbers; null for no values.
     *
     * @throws IllegalArgumentException if this is something else; {@link #avg()} is for exact numbers
     */
    default AggregateExpression<S, Double> avgAsDouble() {
        Operands.requireFloating(this, "avgAsDouble", "avg()");
        return new AggregateExpression<>(
                Aggregate.of(Function.AVG, node()), Numbers.DOUBLE, "avgAsDouble(" + label() + ")", true);
    }
}
