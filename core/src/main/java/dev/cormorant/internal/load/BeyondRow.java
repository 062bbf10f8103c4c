package dev.cormorant.internal.load;

import dev.cormorant.ir.Expr;
import dev.cormorant.ir.QueryFree;
import dev.cormorant.ir.ToOnePath;
import java.util.List;

/** Finds out whether expressions speak of rows beyond the one that they belong to. */
public final class BeyondRow extends QueryFree {
    private BeyondRow() {}

    /** Whether one of the expressions does. */
    public static boolean isIn(List<Expr> expressions) {
        return !new BeyondRow().holds(expressions);
    }

    @Override
    public Boolean visitToOnePath(ToOnePath node) {
        return false;
    }
}
