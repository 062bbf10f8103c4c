package dev.cormorant.ir;

import org.jspecify.annotations.Nullable;

/**
 * Not resolved yet: an expression on the target of a to-one relation, seen from its source.
 *
 * @param restriction which rows it is followed to; null for all
 */
public record ToOnePath(RelationId relation, @Nullable Restriction restriction, Expr target) implements Expr {
    /** An expression on the target, whichever row it is. */
    public ToOnePath(RelationId relation, Expr target) {
        this(relation, null, target);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitToOnePath(this);
    }
}
