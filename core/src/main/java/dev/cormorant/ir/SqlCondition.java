package dev.cormorant.ir;

import java.util.List;

/** A condition in SQL that the program's source gives: texts, one more than arguments, which stand between them. */
public record SqlCondition(List<String> texts, List<Expr> arguments) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitSqlCondition(this);
    }
}
