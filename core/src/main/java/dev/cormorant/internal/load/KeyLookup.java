package dev.cormorant.internal.load;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Truth;
import dev.cormorant.schema.SchemaTable;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out whether a condition names the rows by a unique key, and so bounds their number. */
final class KeyLookup {
    private final Set<ColumnId> named = new HashSet<>();
    private boolean impossible;

    private KeyLookup() {}

    static boolean isIn(@Nullable Expr condition, SchemaTable table) {
        if (condition == null) {
            return false;
        }
        KeyLookup lookup = new KeyLookup();
        lookup.collect(condition);
        return lookup.impossible || table.hasKeyAmong(lookup.named);
    }

    private void collect(Expr condition) {
        if (condition instanceof Logical all && all.operator() == Logical.Operator.AND) {
            all.operands().forEach(this::collect);
        } else if (condition == Truth.FALSE) {
            impossible = true;
        } else if (condition instanceof Comparison equality
                && equality.operator() == Comparison.Operator.EQ
                && equality.right() instanceof Bind) {
            name(equality.left());
        } else if (condition instanceof InList list && !list.negated() && list.list() instanceof BindList) {
            name(list.operand());
        }
    }

    private void name(Expr operand) {
        if (operand instanceof Column column) {
            named.add(column.id());
        }
    }
}
