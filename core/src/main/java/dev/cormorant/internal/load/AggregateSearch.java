package dev.cormorant.internal.load;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.rewrite.StatementRewriter;
import java.util.List;

/** Finds out whether columns are aggregates of the statement's own rows, of which no single row's key is left. */
final class AggregateSearch extends StatementRewriter {
    private boolean found;

    private AggregateSearch() {}

    static boolean isIn(List<Expr> columns) {
        AggregateSearch search = new AggregateSearch();
        columns.forEach(search::rewrite);
        return search.found;
    }

    @Override
    public Expr visitAggregate(Aggregate node) {
        found = true;
        return node;
    }

    /** Counts other rows, in a statement of its own. */
    @Override
    public Expr visitRelationAggregate(RelationAggregate node) {
        return node;
    }

    @Override
    public Expr visitRelationTest(RelationTest node) {
        return node;
    }
}
