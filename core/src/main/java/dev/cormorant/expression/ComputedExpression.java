package dev.cormorant.expression;

import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Nesting;
import dev.cormorant.type.ColumnType;

record ComputedExpression<S, T>(Expr node, ColumnType<T> type, String label, boolean isNullable)
        implements Expression<S, T> {
    /** Refuses what is nested too deeply, where it is built. */
    ComputedExpression {
        Nesting.checked(node);
    }
}
