package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Expression;
import java.util.function.Supplier;

/**
 * How the database computes the values of a generated column. The expression is asked for late: it speaks of fields of a
 * table that is still being made. Immutable.
 */
public final class Generation {
    private final Supplier<? extends Expression<?, ?>> expression;
    private final boolean virtual;

    private Generation(Supplier<? extends Expression<?, ?>> expression, boolean virtual) {
        this.expression = expression;
        this.virtual = virtual;
    }

    static Generation of(Supplier<? extends Expression<?, ?>> expression) {
        Argument.notNull(expression, "generatedAs", "function");
        return new Generation(expression, false);
    }

    Generation asVirtual() {
        return new Generation(expression, true);
    }

    /** What is computed, of columns of the same row. */
    public Expression<?, ?> expression() {
        return expression.get();
    }

    /** Whether it is computed when it is read, and not stored. */
    public boolean isVirtual() {
        return virtual;
    }
}
