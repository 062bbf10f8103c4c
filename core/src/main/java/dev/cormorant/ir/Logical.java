package dev.cormorant.ir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several predicates joined by AND or OR; at least two operands, always parenthesised. */
public record Logical(Operator operator, List<Expr> operands) implements Expr {
    /** The connectives. */
    public enum Operator {
        AND,
        OR
    }

    /** The condition that all of these hold. */
    public static Expr all(List<Expr> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : new Logical(Operator.AND, conditions);
    }

    /** The condition that both hold; null stands for none, and what is decided already is left out. */
    public static @Nullable Expr both(@Nullable Expr left, @Nullable Expr right) {
        if (left == null || left == Truth.TRUE) {
            return right == Truth.TRUE ? null : right;
        } else if (right == null || right == Truth.TRUE) {
            return left;
        } else if (left == Truth.FALSE || right == Truth.FALSE) {
            return Truth.FALSE;
        }
        List<Expr> all = new ArrayList<>(conjuncts(left));
        all.addAll(conjuncts(right));
        return new Logical(Operator.AND, List.copyOf(all));
    }

    /** What must hold for a condition to hold: the operands of an AND, or the condition itself; nothing for none. */
    public static List<Expr> conjuncts(@Nullable Expr condition) {
        if (condition instanceof Logical logical && logical.operator == Operator.AND) {
            return logical.operands;
        }
        return condition == null ? List.of() : List.of(condition);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitLogical(this);
    }
}
