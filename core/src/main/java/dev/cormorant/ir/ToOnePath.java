package dev.cormorant.ir;

/** Not resolved yet: an expression on the target of a to-one relation, seen from its source. */
public record ToOnePath(RelationId relation, Expr target) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitToOnePath(this);
    }
}
