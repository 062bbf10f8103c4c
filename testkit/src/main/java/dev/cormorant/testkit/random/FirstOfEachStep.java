package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Order;
import dev.cormorant.ir.Expr;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.evaluator.Content;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A query of the first rows of those that are equal in some columns.
 *
 * @param where which rows; null for all
 * @param keys the columns
 */
record FirstOfEachStep<S extends RandomTable<S>>(
        S table,
        @Nullable Expr where,
        List<Expression<S, ?>> keys,
        List<Order<S>> orderBy,
        @Nullable Long limit) implements Step {
    @Override
    public Object run(Db db) {
        return Content.of(table.shape(), query(db).list());
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        return evaluator.list(query(db).intent());
    }

    @SuppressWarnings("unchecked") // there are no generic arrays
    private Query<S, RandomRow> query(Db db) {
        Query<S, RandomRow> query =
                where == null ? table.rows(db) : table.rows(db).where(() -> where);
        query = query.distinctOn(keys.toArray(Expression[]::new)).orderBy(orderBy.toArray(Order[]::new));
        return limit == null ? query : query.limit(limit);
    }

    @Override
    public List<FirstOfEachStep<S>> simpler() {
        List<FirstOfEachStep<S>> simpler = new ArrayList<>();
        if (where != null) {
            simpler.add(with(null, keys, orderBy, limit));
            Simpler.of(where).forEach(it -> simpler.add(with(it, keys, orderBy, limit)));
        }
        if (limit != null) {
            simpler.add(with(where, keys, orderBy, null));
        }
        Simpler.<Expression<S, ?>>each(keys, it -> List.of())
                .forEach(it -> simpler.add(with(where, it, orderBy, limit)));
        if (!orderBy.isEmpty()) {
            simpler.add(with(where, keys, List.of(), limit));
            Simpler.each(orderBy, Simpler::ofOrder).forEach(it -> simpler.add(with(where, keys, it, limit)));
        }
        return simpler;
    }

    private FirstOfEachStep<S> with(
            @Nullable Expr where, List<Expression<S, ?>> keys, List<Order<S>> orderBy, @Nullable Long limit) {
        return new FirstOfEachStep<>(table, where, keys, orderBy, limit);
    }

    @Override
    public String toString() {
        String order = orderBy.stream().map(it -> JavaText.of(it.key())).collect(Collectors.joining(", "));
        return "%s%s.distinctOn(%s)%s%s.list()"
                .formatted(
                        table.rows(),
                        where == null ? "" : ".where(" + JavaText.of(where) + ")",
                        keys.stream().map(it -> JavaText.of(it.node())).collect(Collectors.joining(", ")),
                        order.isEmpty() ? "" : ".orderBy(" + order + ")",
                        limit == null ? "" : ".limit(" + limit + ")");
    }
}
