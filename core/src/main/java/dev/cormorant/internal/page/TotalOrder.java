package dev.cormorant.internal.page;

import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.SortKey;
import dev.cormorant.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;

/** Completes orders, so that no two rows are equal in them. */
public final class TotalOrder {
    private TotalOrder() {}

    /** An order completed by a primary key in the direction of its last term; ascending where there is no term. */
    public static List<SortKey> of(List<SortKey> order, PrimaryKey key) {
        boolean descending = !order.isEmpty() && order.get(order.size() - 1).descending();
        List<SortKey> total = new ArrayList<>(order);
        for (ColumnId column : key.columns()) {
            Expr expr = new Column("", column);
            if (order.stream().noneMatch(term -> term.expr().equals(expr))) {
                total.add(new SortKey(expr, descending, SortKey.Nulls.ABSENT));
            }
        }
        return total;
    }
}
