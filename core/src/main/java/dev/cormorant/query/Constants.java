package dev.cormorant.query;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ExprCheck;
import dev.cormorant.ir.InSelect;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Subquery;

/**
 * Whether an expression is free of values that are bound. Two expressions that differ in nothing else are equal, and a
 * database cannot see that two places hold the same value.
 */
final class Constants extends ExprCheck {
    private static final Constants NONE = new Constants();

    private Constants() {}

    static boolean areIn(Expr expression) {
        return !NONE.holds(expression);
    }

    @Override
    public Boolean visitBind(Bind node) {
        return false;
    }

    @Override
    public Boolean visitBindList(BindList node) {
        return false;
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
        return node.condition() == null || holds(node.condition());
    }

    @Override
    public Boolean visitRelationAggregate(RelationAggregate node) {
        return holds(node.condition());
    }
}
