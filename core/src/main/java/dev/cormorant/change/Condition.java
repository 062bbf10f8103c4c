package dev.cormorant.change;

import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Truth;
import dev.cormorant.schema.Table;
import java.util.List;

/** The condition of a write, which must be one: what always holds is no condition, and {@code allRows()} says so. */
final class Condition {
    private Condition() {}

    @SafeVarargs
    static <S> Expr of(String verb, Table<?, ?> table, Predicate<? super S>... conditions) {
        Expr node = Predicate.<S>allOf(List.of(conditions)).node();
        if (node == Truth.TRUE) {
            throw new IllegalArgumentException(
                    verb + " " + table + ": the condition holds for every row; say allRows() if that is meant");
        }
        return node;
    }
}
