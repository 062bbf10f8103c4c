package dev.cormorant.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether an expression is computed from one row: an aggregate is of many, and so is what a row gets from a window
 * of the rows around it.
 */
public final class SingleRow extends ExprCheck {
    private static final SingleRow CHECK = new SingleRow();

    private SingleRow() {}

    /** Whether each row has a value for it by itself. */
    public static boolean has(@Nullable Expr expression) {
        return CHECK.holds(expression);
    }

    /** Whether each row has a value for all of them by itself. */
    public static boolean hasAll(List<Expr> expressions) {
        return CHECK.holds(expressions);
    }

    @Override
    public Boolean visitAggregate(Aggregate node) {
        return false;
    }

    @Override
    public Boolean visitWindow(Window node) {
        return false;
    }
}
