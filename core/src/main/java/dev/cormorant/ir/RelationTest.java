package dev.cormorant.ir;

import org.jspecify.annotations.Nullable;

/**
 * Not resolved yet: whether a row has a related row that matches, or has none. Without a condition every related row
 * matches.
 */
public record RelationTest(RelationId relation, @Nullable Expr condition, boolean negated) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitRelationTest(this);
    }
}
