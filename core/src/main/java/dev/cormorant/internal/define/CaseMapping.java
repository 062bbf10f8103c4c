package dev.cormorant.internal.define;

import dev.cormorant.ir.Call;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Select;
import dev.cormorant.rewrite.StatementRewriter;

/** Finds out whether an expression speaks of a text in lower or upper case. */
final class CaseMapping extends StatementRewriter {
    private boolean found;

    private CaseMapping() {}

    static boolean isIn(Expr expression) {
        CaseMapping search = new CaseMapping();
        search.rewrite(expression);
        return search.found;
    }

    static boolean isIn(Select query) {
        CaseMapping search = new CaseMapping();
        search.rewrite(query);
        return search.found;
    }

    @Override
    public Expr visitCall(Call node) {
        found |= node.function() == Call.Function.LOWER || node.function() == Call.Function.UPPER;
        return super.visitCall(node);
    }
}
