package dev.cormorant.ir;

/**
 * Whether a text matches a pattern, case-sensitively. {@code %} and {@code _} are wild, {@code \} takes their meaning
 * away. With {@code ignoreCase} both sides are folded first.
 */
public record Like(Expr operand, Expr pattern, boolean ignoreCase, boolean negated) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitLike(this);
    }
}
