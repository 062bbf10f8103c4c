package dev.cormorant.query;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ExprCheck;

/** Whether an expression is asked of single rows: no part of it is an aggregate. */
final class Aggregates extends ExprCheck {
    private static final Aggregates NONE = new Aggregates();

    private Aggregates() {}

    static boolean areIn(Expr expression) {
        return !NONE.holds(expression);
    }

    @Override
    public Boolean visitAggregate(Aggregate node) {
        return false;
    }
}
