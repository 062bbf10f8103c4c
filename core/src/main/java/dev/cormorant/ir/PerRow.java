package dev.cormorant.ir;

import org.jspecify.annotations.Nullable;

/**
 * Finds out whether each row of a query has a value for an expression, be it computed from the rows around it: an aggregate
 * has one for many rows.
 */
public final class PerRow extends ExprCheck {
    private static final PerRow CHECK = new PerRow();

    private PerRow() {}

    /** Whether each row has a value for it. */
    public static boolean has(@Nullable Expr expression) {
        return CHECK.holds(expression);
    }

    @Override
    public Boolean visitAggregate(Aggregate node) {
        return false;
    }

    @Override
    public Boolean visitWindow(Window node) {
        return true;
    }
}
