package dev.cormorant.ir;

import java.util.List;

/** Several predicates joined by AND or OR; at least two operands, always parenthesised. */
public record Logical(Operator operator, List<Expr> operands) implements Expr {
    /** The connectives. */
    public enum Operator {
        AND,
        OR
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitLogical(this);
    }
}
