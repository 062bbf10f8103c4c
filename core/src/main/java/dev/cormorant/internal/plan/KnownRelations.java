package dev.cormorant.internal.plan;

import dev.cormorant.ir.Expr;
import dev.cormorant.ir.FollowedRows;
import dev.cormorant.ir.RelatedSource;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Source;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.rewrite.StatementRewriter;
import dev.cormorant.schema.Schema;

/** Makes sure that the relations that a statement goes over were checked by its schema. */
final class KnownRelations extends StatementRewriter {
    private final Schema schema;

    private KnownRelations(Schema schema) {
        this.schema = schema;
    }

    /**
     * Looks at a statement that is not resolved yet.
     *
     * @throws IllegalArgumentException if the schema does not know a relation
     */
    static void require(Statement statement, Schema schema) {
        new KnownRelations(schema).rewrite(statement);
    }

    @Override
    public Expr visitToOnePath(ToOnePath node) {
        schema.requireKnown(node.relation());
        return super.visitToOnePath(node);
    }

    @Override
    public Expr visitRelationTest(RelationTest node) {
        schema.requireKnown(node.relation());
        return super.visitRelationTest(node);
    }

    @Override
    public Expr visitRelationAggregate(RelationAggregate node) {
        schema.requireKnown(node.relation());
        return super.visitRelationAggregate(node);
    }

    @Override
    protected Source rewriteRelated(RelatedSource node) {
        schema.requireKnown(node.relation());
        return super.rewriteRelated(node);
    }

    @Override
    protected Source rewriteFollowed(FollowedRows node) {
        schema.requireKnown(node.relation());
        return super.rewriteFollowed(node);
    }
}
