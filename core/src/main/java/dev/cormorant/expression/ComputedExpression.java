package dev.cormorant.expression;

import dev.cormorant.ir.Expr;
import dev.cormorant.type.ColumnType;

record ComputedExpression<S, T>(Expr node, ColumnType<T> type, String label, boolean isNullable)
        implements Expression<S, T> {}
