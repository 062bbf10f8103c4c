package dev.cormorant.ir;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the columns that hold the same in all rows that match a condition. */
public final class FixedColumns {
    private FixedColumns() {}

    /** The columns that the condition compares with a value; null is no condition. */
    public static Stream<ColumnId> in(@Nullable Expr condition) {
        if (condition instanceof Logical logical && logical.operator() == Logical.Operator.AND) {
            return logical.operands().stream().flatMap(FixedColumns::in);
        }
        return condition instanceof Comparison comparison
                        && comparison.operator() == Comparison.Operator.EQ
                        && comparison.left() instanceof Column column
                        && comparison.right() instanceof Bind
                ? Stream.of(column.id())
                : Stream.empty();
    }
}
