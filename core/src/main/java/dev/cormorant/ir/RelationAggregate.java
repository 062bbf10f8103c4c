package dev.cormorant.ir;

import org.jspecify.annotations.Nullable;

/** Not resolved yet: an aggregate over the related rows that match the condition, seen from the relation's source. */
public record RelationAggregate(
        RelationId relation, Aggregate aggregate, @Nullable Expr condition) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitRelationAggregate(this);
    }
}
