package dev.cormorant.expression;

import dev.cormorant.ir.Expr;
import dev.cormorant.ir.IsNull;

/**
 * A condition that leaves out some values, and with them nulls: what is compared with null is unknown. {@link #orNull} lets
 * nulls in. Immutable and thread-safe.
 *
 * @param <S> the table
 */
public final class Exclusion<S> implements Predicate<S> {
    private final Expr node;
    private final Expr operand;

    Exclusion(Expr node, Expr operand) {
        this.node = node;
        this.operand = operand;
    }

    @Override
    public Expr node() {
        return node;
    }

    /**
     * The same, or null.
     *
     * <pre>{@code
     * USERS.city.ne("Rome").orNull()
     * // ("city" <> ? OR "city" IS NULL)
     * }</pre>
     */
    public Predicate<S> orNull() {
        return or(() -> new IsNull(operand, false));
    }
}
