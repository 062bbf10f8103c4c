package dev.cormorant.internal.load;

import dev.cormorant.ir.Expr;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.rewrite.StatementRewriter;
import java.util.List;

/** Finds out whether expressions speak of more than the columns of one row. */
public final class BeyondRow extends StatementRewriter {
    private boolean found;

    private BeyondRow() {}

    /** Whether one of the expressions does. */
    public static boolean isIn(List<Expr> expressions) {
        BeyondRow search = new BeyondRow();
        expressions.forEach(search::rewrite);
        return search.found;
    }

    @Override
    protected Select rewriteSelect(Select node) {
        found = true;
        return node;
    }

    @Override
    public Expr visitToOnePath(ToOnePath node) {
        found = true;
        return node;
    }

    @Override
    public Expr visitRelationTest(RelationTest node) {
        found = true;
        return node;
    }

    @Override
    public Expr visitRelationAggregate(RelationAggregate node) {
        found = true;
        return node;
    }
}
