package dev.cormorant.internal.load;

import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ExprCheck;
import dev.cormorant.ir.InSelect;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.ToOnePath;
import java.util.List;

/** Finds out whether expressions speak of rows beyond the one that they belong to. */
public final class BeyondRow extends ExprCheck {
    private BeyondRow() {}

    /** Whether one of the expressions does. */
    public static boolean isIn(List<Expr> expressions) {
        return !new BeyondRow().holds(expressions);
    }

    @Override
    public Boolean visitInSelect(InSelect node) {
        return false;
    }

    @Override
    public Boolean visitExists(Exists node) {
        return false;
    }

    @Override
    public Boolean visitSubquery(Subquery node) {
        return false;
    }

    @Override
    public Boolean visitToOnePath(ToOnePath node) {
        return false;
    }

    @Override
    public Boolean visitRelationTest(RelationTest node) {
        return false;
    }

    @Override
    public Boolean visitRelationAggregate(RelationAggregate node) {
        return false;
    }
}
