package dev.cormorant.internal.plan;

import dev.cormorant.ir.Expr;
import dev.cormorant.ir.FollowedRows;
import dev.cormorant.ir.Link;
import dev.cormorant.ir.RelatedSource;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Source;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.rewrite.StatementRewriter;
import java.util.List;

/** Finds out whether a statement reaches beyond its own table; where it does not, its columns need no alias. */
final class RelationSearch extends StatementRewriter {
    private boolean found;

    private RelationSearch() {}

    static boolean reachesOut(Statement statement) {
        RelationSearch search = new RelationSearch();
        search.rewrite(statement);
        return search.found;
    }

    private static boolean reachesOut(Expr expression) {
        RelationSearch search = new RelationSearch();
        search.rewrite(expression);
        return search.found;
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

    @Override
    protected Source rewriteFollowed(FollowedRows node) {
        found = true;
        return node;
    }

    @Override
    protected Source rewriteRelated(RelatedSource node) {
        List<Link> links = node.relation().links();
        Link first = links.get(0);
        found |= links.size() > 1 || first.first() != null || (first.where() != null && reachesOut(first.where()));
        return node;
    }
}
