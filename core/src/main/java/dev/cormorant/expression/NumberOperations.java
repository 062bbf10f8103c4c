package dev.cormorant.expression;

import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Arithmetic.Operator;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Expr;
import java.util.List;

/**
 * Arithmetic. On a value that is no number each of these is a usage error. Where an operand is null, so is the result. A
 * result that is selected and does not fit its type is a {@link dev.cormorant.error.ValueOutOfRangeException}.
 *
 * @param <S> the table
 * @param <T> the number
 */
public interface NumberOperations<S, T> extends Typed<T> {
    /** The sum: {@code views + ?}. */
    default Expression<S, T> plus(T value) {
        return calculate("plus", Operator.PLUS, Operands.rawBind("plus", value, this), isNullable());
    }

    /** The sum with another expression of the row. */
    default Expression<S, T> plus(Expression<? super S, T> other) {
        return calculate("plus", Operator.PLUS, Operands.node(other, "plus"), isNullable() || other.isNullable());
    }

    /** The difference: {@code views - ?}. */
    default Expression<S, T> minus(T value) {
        return calculate("minus", Operator.MINUS, Operands.rawBind("minus", value, this), isNullable());
    }

    /** The difference to another expression of the row. */
    default Expression<S, T> minus(Expression<? super S, T> other) {
        return calculate("minus", Operator.MINUS, Operands.node(other, "minus"), isNullable() || other.isNullable());
    }

    /**
     * The product: {@code views * ?}. SQLite refuses a decimal with fraction digits times one that has such too.
     */
    default Expression<S, T> times(T value) {
        return calculate("times", Operator.TIMES, Operands.factor(value, this), isNullable());
    }

    /** The product with another expression of the row. SQLite refuses that of two decimals with fraction digits. */
    default Expression<S, T> times(Expression<? super S, T> other) {
        return calculate("times", Operator.TIMES, Operands.node(other, "times"), isNullable() || other.isNullable());
    }

    /**
     * The quotient: {@code views / ?}. Of integers without its fraction, of decimals rounded half up to the fraction digits
     * of the dividend. By zero it is null, on every database.
     */
    default Expression<S, T> dividedBy(T value) {
        return calculate("dividedBy", Operator.DIVIDED, Operands.rawBind("dividedBy", value, this), true);
    }

    /** The quotient by another expression of the row. */
    default Expression<S, T> dividedBy(Expression<? super S, T> other) {
        return calculate("dividedBy", Operator.DIVIDED, Operands.node(other, "dividedBy"), true);
    }

    /** The number without its sign. */
    default Expression<S, T> abs() {
        Operands.requireNumber(this, "abs");
        Expr node = new Call(Call.Function.ABS, List.of(node()));
        return new ComputedExpression<>(node, rawType(), "abs(" + label() + ")", isNullable());
    }

    private Expression<S, T> calculate(String operation, Operator operator, Expr right, boolean nullable) {
        Operands.requireNumber(this, operation);
        Expr node = new Arithmetic(operator, node(), right);
        return new ComputedExpression<>(node, rawType(), operation + "(" + label() + ")", nullable);
    }
}
