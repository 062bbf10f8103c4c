package dev.cormorant.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out whether each row has a value of its own for an expression: an aggregate is of many rows. */
public final class SingleRow extends ExprCheck {
    private static final SingleRow CHECK = new SingleRow();

    private SingleRow() {}

    /** Whether each row has a value for it. */
    public static boolean has(@Nullable Expr expression) {
        return CHECK.holds(expression);
    }

    /** Whether each row has a value for all of them. */
    public static boolean hasAll(List<Expr> expressions) {
        return CHECK.holds(expressions);
    }

    @Override
    public Boolean visitAggregate(Aggregate node) {
        return false;
    }

    @Override
    public Boolean visitRowNumber(RowNumber node) {
        return false;
    }
}
