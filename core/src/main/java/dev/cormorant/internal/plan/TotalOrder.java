package dev.cormorant.internal.plan;

import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.SortKey.Nulls;
import dev.cormorant.ir.TableId;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.query.Rows;
import dev.cormorant.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Completes orders so that no two rows stand at the same place. */
public record TotalOrder(Schema schema) {
    /** The order of an intent, completed by the primary key, or by what makes the groups. */
    public List<SortKey> of(ReadIntent<?> intent) {
        if (intent.isByRelevance()) {
            List<SortKey> order = new ArrayList<>();
            order.add(Objects.requireNonNull(intent.relevance()));
            order.addAll(schema.table(intent.table()).keyOrder());
            return order;
        }
        return intent.rows() instanceof Rows.Groups groups
                ? completed(intent.sortKeys(), groups.keys())
                : completed(intent.sortKeys(), intent.table());
    }

    /** An order of the rows of a table, completed by its primary key. */
    public List<SortKey> completed(List<SortKey> orderBy, TableId table) {
        return completed(orderBy, schema.table(table).keyOrder());
    }

    /** An order completed by further ascending terms, in the direction of its last one. */
    public static List<SortKey> completed(List<SortKey> orderBy, List<SortKey> keys) {
        boolean descending =
                !orderBy.isEmpty() && orderBy.get(orderBy.size() - 1).descending();
        List<SortKey> total = new ArrayList<>(orderBy.size() + keys.size());
        total.addAll(orderBy);
        for (SortKey key : keys) {
            if (!orders(orderBy, key)) {
                total.add(descending ? reversed(key) : key);
            }
        }
        return total;
    }

    private static boolean orders(List<SortKey> orderBy, SortKey key) {
        for (SortKey term : orderBy) {
            if (term.expr().equals(key.expr())) {
                return true;
            }
        }
        return false;
    }

    private static SortKey reversed(SortKey key) {
        return new SortKey(key.expr(), true, key.nulls() == Nulls.LAST ? Nulls.FIRST : key.nulls());
    }
}
