package dev.cormorant.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition taken apart into what chooses the rows that windows are of, and what chooses among these rows by what was
 * computed over the windows.
 *
 * @param where the part that speaks of no window; null for none
 * @param qualify the part that does; null for none
 */
public record Conditions(@Nullable Expr where, @Nullable Expr qualify) {
    /** The parts of a condition, by its operands where it ANDs some. */
    public static Conditions of(Expr condition) {
        if (WindowFree.is(condition)) {
            return new Conditions(condition, null);
        }
        List<Expr> parts = Logical.conjuncts(condition);
        return new Conditions(
                all(parts.stream().filter(WindowFree::is).toList()),
                all(parts.stream().filter(part -> !WindowFree.is(part)).toList()));
    }

    private static @Nullable Expr all(List<Expr> conditions) {
        return conditions.isEmpty() ? null : Logical.all(conditions);
    }
}
