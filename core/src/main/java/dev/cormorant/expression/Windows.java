package dev.cormorant.expression;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.SingleRow;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.Window;
import dev.cormorant.ir.WindowFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What values over windows are made of, which has to be of single rows. */
final class Windows {
    private Windows() {}

    static void requirePartitionValue(Expression<?, ?> value) {
        Operands.requireScalar(value, "partitionBy(..)");
        requireSingle(value.node(), "partitionBy(.., " + value.label() + ", ..)");
    }

    static Window window(
            String label, WindowFunction function, List<Expr> partitionBy, List<? extends Order<?>> orders) {
        List<SortKey> keys = new ArrayList<>();
        for (Order<?> order : orders) {
            requireSingle(order.key().expr(), label + ".over(..): its order");
            keys.add(order.key());
        }
        return new Window(function, partitionBy, keys);
    }

    static List<Order<?>> orders(Order<?> first, Order<?>[] more) {
        Argument.notNull(first, "over", "order");
        Argument.noneNull(more, "over", "order");
        List<Order<?>> all = new ArrayList<>();
        all.add(first);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static void requireSingle(Expr value, String what) {
        if (!SingleRow.has(value)) {
            throw new IllegalArgumentException(what
                    + " is of many rows; a window is made of values of single rows: columns and what is computed of"
                    + " them");
        }
    }
}
