package dev.cormorant.internal.load;

import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.SortKey;
import dev.cormorant.schema.PrimaryKey;
import dev.cormorant.schema.SchemaTable;
import java.util.ArrayList;
import java.util.List;

/** Completes orders, so that it is clear which rows are the first. */
public final class TotalOrder {
    private TotalOrder() {}

    /** An order completed by the table's primary key, if it has one, in the direction of the order's last term. */
    public static List<SortKey> of(List<SortKey> orderBy, SchemaTable table) {
        PrimaryKey key = table.primaryKey().orElse(null);
        if (key == null) {
            return orderBy;
        }
        boolean descending =
                !orderBy.isEmpty() && orderBy.get(orderBy.size() - 1).descending();
        List<SortKey> total = new ArrayList<>(orderBy);
        for (ColumnId column : key.columns()) {
            Expr expr = new Column("", column);
            if (orderBy.stream().noneMatch(term -> term.expr().equals(expr))) {
                total.add(new SortKey(expr, descending, SortKey.Nulls.ABSENT));
            }
        }
        return total;
    }
}
