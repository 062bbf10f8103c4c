package dev.cormorant.testkit.random;

import dev.cormorant.change.Delete;
import dev.cormorant.change.FilteredDelete;
import dev.cormorant.change.FilteredUpdate;
import dev.cormorant.change.Update;
import dev.cormorant.change.WrittenRows;
import dev.cormorant.expression.Order;
import dev.cormorant.ir.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a write is for.
 *
 * @param where the condition; null for all rows
 * @param orderBy the order whose first rows are meant
 * @param limit the most rows that are written; null for no limit
 */
record Chosen<S extends RandomTable<S>>(
        @Nullable Expr where,
        List<Order<S>> orderBy,
        @Nullable Long limit) {
    WrittenRows rows() {
        return new WrittenRows(where, orderBy.stream().map(Order::key).toList(), limit);
    }

    @SuppressWarnings("unchecked") // there are no generic arrays
    private Order<S>[] orders() {
        return orderBy.toArray(Order[]::new);
    }

    FilteredUpdate<S, RandomRow> of(Update<S, RandomRow> update) {
        FilteredUpdate<S, RandomRow> filtered =
                (where == null ? update.allRows() : update.where(() -> where)).orderBy(orders());
        return limit == null ? filtered : filtered.limit(limit);
    }

    FilteredDelete<S, RandomRow> of(Delete<S, RandomRow> delete) {
        FilteredDelete<S, RandomRow> filtered =
                (where == null ? delete.allRows() : delete.where(() -> where)).orderBy(orders());
        return limit == null ? filtered : filtered.limit(limit);
    }

    List<Chosen<S>> simpler() {
        List<Chosen<S>> simpler = new ArrayList<>();
        if (where != null) {
            simpler.add(new Chosen<>(null, orderBy, limit));
            Simpler.of(where).forEach(it -> simpler.add(new Chosen<>(it, orderBy, limit)));
        }
        if (limit != null) {
            simpler.add(new Chosen<>(where, List.of(), orderBy.isEmpty() ? null : limit));
            Simpler.each(orderBy, Simpler::ofOrder).forEach(it -> simpler.add(new Chosen<>(where, it, limit)));
        }
        return simpler;
    }

    @Override
    public String toString() {
        String order = orderBy.stream().map(it -> JavaText.of(it.key())).collect(Collectors.joining(", "));
        return (where == null ? ".allRows()" : ".where(" + JavaText.of(where) + ")")
                + (order.isEmpty() ? "" : ".orderBy(" + order + ")")
                + (limit == null ? "" : ".limit(" + limit + ")");
    }
}
