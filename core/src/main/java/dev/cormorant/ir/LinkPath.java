package dev.cormorant.ir;

/**
 * Not resolved yet: an expression on the row that a step of a relation's way leads to, in a query of a {@link RelatedSource}.
 * Where it is the last step, that is the related row itself.
 *
 * @param step the number of the step, from 0
 */
public record LinkPath(int step, Expr expr) implements Expr {
    /** An expression on the row that the first step leads to. */
    public LinkPath(Expr expr) {
        this(0, expr);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitLinkPath(this);
    }
}
