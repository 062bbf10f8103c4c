package dev.cormorant.query;

import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ExprCheck;
import dev.cormorant.ir.InSelect;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Subquery;

/** Whether an expression is of the rows that a query joins, and needs no query inside of it. */
final class Joined extends ExprCheck {
    private static final Joined CHECK = new Joined();

    private Joined() {}

    static boolean holdsFor(Expr expression) {
        return CHECK.holds(expression);
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
    public Boolean visitRelationTest(RelationTest node) {
        return false;
    }

    @Override
    public Boolean visitRelationAggregate(RelationAggregate node) {
        return false;
    }
}
