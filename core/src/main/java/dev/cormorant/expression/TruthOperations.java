package dev.cormorant.expression;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Comparison.Operator;
import dev.cormorant.type.Storage.Kind;

/**
 * Conditions that a truth value is by itself. On a value of another type each of these is a usage error. Where the value is null the
 * condition is unknown, as every comparison is.
 *
 * @param <S> the table
 * @param <T> the truth value
 */
public interface TruthOperations<S, T> extends Typed<T> {
    /** Whether it is true: {@code active = ?}. */
    default Predicate<S> isTrue() {
        return is("isTrue", true);
    }

    /** Whether it is false: {@code active = ?}. */
    default Predicate<S> isFalse() {
        return is("isFalse", false);
    }

    private Predicate<S> is(String operation, boolean value) {
        Operands.requireKind(Kind.BOOLEAN, this, operation, "a truth value");
        Comparison node = new Comparison(Operator.EQ, node(), new Bind(Operands.TRUTH, value));
        return () -> node;
    }
}
