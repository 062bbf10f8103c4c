package dev.cormorant.change;

import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Truth;
import java.util.List;

/** The condition of a write, which must be one: what always holds is no condition, and {@code allRows()} says so. */
final class Condition {
    private Condition() {}

    @SafeVarargs
    static <S> Expr of(String command, Predicate<? super S>... conditions) {
        Expr node = Predicate.<S>allOf(List.of(conditions)).node();
        if (node == Truth.TRUE) {
            throw new IllegalArgumentException(
                    command + ": the condition holds for every row; say allRows() if that is meant");
        }
        return node;
    }
}
