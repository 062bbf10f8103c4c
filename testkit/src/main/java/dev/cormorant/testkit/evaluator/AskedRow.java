package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Logical;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The row that a condition asks for, by the values that its columns must be equal to. A database may compute the rest of the
 * condition for these values, though no row has them.
 */
final class AskedRow {
    private AskedRow() {}

    static Row of(Expr condition) {
        Map<ColumnId, @Nullable Object> values = new HashMap<>();
        collect(condition, values);
        return Row.of(values);
    }

    private static void collect(Expr condition, Map<ColumnId, @Nullable Object> to) {
        if (condition instanceof Logical logical && logical.operator() == Logical.Operator.AND) {
            logical.operands().forEach(operand -> collect(operand, to));
        } else if (condition instanceof Comparison comparison
                && comparison.operator() == Comparison.Operator.EQ
                && comparison.left() instanceof Column column
                && comparison.right() instanceof Bind bind) {
            to.put(column.id(), Stored.of(bind.type(), bind.value()));
        }
    }
}
