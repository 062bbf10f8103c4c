package dev.cormorant.internal.load;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ExprCheck;
import dev.cormorant.ir.RowNumber;
import java.util.List;

/** Finds out whether each row has a value of its own for expressions: aggregates are of many rows. */
final class SingleRow extends ExprCheck {
    private SingleRow() {}

    static boolean hasAll(List<Expr> expressions) {
        return new SingleRow().holds(expressions);
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
