package dev.cormorant.ir;

/** Whether a regular expression, in the syntax of the database, is found in a text. */
public record Matches(Expr operand, Expr pattern) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitMatches(this);
    }
}
