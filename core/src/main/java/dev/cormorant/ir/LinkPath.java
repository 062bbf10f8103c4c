package dev.cormorant.ir;

/**
 * Not resolved yet: an expression on the row that the first step of a relation's way leads to, in a query of a
 * {@link RelatedSource}. Where the way has one step, that is the related row itself.
 */
public record LinkPath(Expr expr) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitLinkPath(this);
    }
}
