package dev.cormorant.internal.load;

import dev.cormorant.expression.Order;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Search;
import dev.cormorant.ir.Truth;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.query.Rows;
import dev.cormorant.schema.SchemaTable;
import java.util.List;

/** Finds out whether a declared index leads to the rows that a query asks for. */
record IndexUse(SchemaTable table) {
    /** Whether an index leads to the rows that match, or to their order; the first rows of all have their key's order. */
    boolean leads(ReadIntent<?> intent) {
        return leadsToMatches(intent) || leadsToOrder(intent);
    }

    /** Whether an index leads to the rows that match. */
    boolean leadsToMatches(ReadIntent<?> intent) {
        Expr condition = intent.where();
        return condition != null && leads(condition);
    }

    private boolean leadsToOrder(ReadIntent<?> intent) {
        if (!(intent.rows() instanceof Rows.Each)) {
            return false;
        }
        Distance nearness = intent.nearness();
        if (nearness != null) {
            return nearness.byIndex();
        }
        List<Order<?>> order = intent.orderBy();
        if (order.isEmpty()) {
            return intent.where() == null
                    && intent.qualify() == null
                    && intent.limit() != null
                    && table.primaryKey().isPresent();
        }
        return isLed(order.get(0).key().expr());
    }

    private boolean leads(Expr condition) {
        if (condition instanceof Logical logical) {
            return logical.operator() == Logical.Operator.AND
                    ? logical.operands().stream().anyMatch(this::leads)
                    : logical.operands().stream().allMatch(this::leads);
        } else if (condition instanceof Comparison comparison) {
            return comparison.operator() != Comparison.Operator.NE
                    && comparison.right() instanceof Bind
                    && isLed(comparison.left());
        } else if (condition instanceof InList list) {
            return !list.negated() && isLed(list.operand());
        } else if (condition instanceof IsNull test) {
            return !test.negated() && isLed(test.operand());
        } else if (condition instanceof Search) {
            return true;
        } else if (condition instanceof Like like) {
            return !like.negated() && !like.ignoreCase() && hasFixedStart(like.pattern()) && isLed(like.operand());
        }
        return condition == Truth.FALSE;
    }

    private boolean isLed(Expr operand) {
        return operand instanceof Column column && table.isLedBy(column.id());
    }

    private static boolean hasFixedStart(Expr pattern) {
        return pattern instanceof Bind bind
                && bind.value() instanceof String text
                && !text.isEmpty()
                && text.charAt(0) != '%'
                && text.charAt(0) != '_';
    }
}
