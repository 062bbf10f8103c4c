package dev.cormorant.internal.plan;

import dev.cormorant.ir.LinkPath;
import dev.cormorant.ir.RelationId;
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

    /**
     * An order of the rows that a relation leads to, completed by their primary key. Where several rows between lead to the same
     * row, it stands once for each of them, and their primary keys come after it.
     */
    public List<SortKey> completed(List<SortKey> orderBy, RelationId relation) {
        List<SortKey> keys = new ArrayList<>(schema.table(relation.target()).keyOrder());
        for (int step : Forks.of(relation, schema)) {
            schema.table(relation.links().get(step).table()).keyOrder().stream()
                    .map(key -> new SortKey(new LinkPath(step, key.expr()), key.descending(), key.nulls()))
                    .forEach(keys::add);
        }
        return completed(orderBy, keys);
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
