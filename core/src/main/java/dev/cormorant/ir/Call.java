package dev.cormorant.ir;

import java.util.List;

/** A call of one of the functions that every dialect spells. */
public record Call(Function function, List<Expr> arguments) implements Expr {
    /** The functions, by the name that SQL gives them. */
    public enum Function {
        LOWER,
        UPPER,
        LENGTH,
        CONCAT,
        COALESCE,
        ABS,
        NULLIF,
        TRIM,
        SUBSTRING
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitCall(this);
    }
}
