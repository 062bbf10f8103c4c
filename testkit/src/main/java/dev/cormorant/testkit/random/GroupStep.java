package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Expr;
import dev.cormorant.query.GroupedQuery;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.evaluator.Content;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A query of groups.
 *
 * @param where which rows; null for all
 * @param keys the columns that are equal in a group, which are selected too
 * @param aggregates what else is selected
 * @param having which groups; null for all
 */
record GroupStep<S extends RandomTable<S>>(
        S table,
        @Nullable Expr where,
        List<Expression<S, ?>> keys,
        List<Expression<S, ?>> aggregates,
        @Nullable Expr having,
        List<Order<S>> orderBy,
        @Nullable Long limit)
        implements Step {
    @Override
    public @Nullable Object run(Db db) {
        return Content.of(shape(), query(db).list());
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        return evaluator.list(query(db).intent());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no generic arrays
    private GroupedQuery<S, ?> query(Db db) {
        Query<S, ?> rows = where == null ? table.rows(db) : table.rows(db).where(() -> where);
        GroupedQuery<S, ?> groups =
                rows.groupBy(keys.toArray(Expression[]::new)).select(this::shape);
        groups = having == null ? groups : groups.having(() -> having);
        groups = groups.orderBy(orderBy.toArray(Order[]::new));
        return limit == null ? groups : groups.limit(limit);
    }

    private Shape<Object> shape() {
        List<Shape<?>> parts = new ArrayList<>();
        keys.forEach(key -> parts.add(key.shape()));
        aggregates.forEach(aggregate -> parts.add(aggregate.shape()));
        return new Shape.Combined<>(parts, values -> Arrays.asList(values.clone()));
    }

    @Override
    public List<GroupStep<S>> simpler() {
        List<GroupStep<S>> simpler = new ArrayList<>();
        if (where != null) {
            simpler.add(new GroupStep<>(table, null, keys, aggregates, having, orderBy, limit));
            Simpler.of(where)
                    .forEach(it -> simpler.add(new GroupStep<>(table, it, keys, aggregates, having, orderBy, limit)));
        }
        if (having != null) {
            simpler.add(new GroupStep<>(table, where, keys, aggregates, null, orderBy, limit));
        }
        if (limit != null) {
            simpler.add(new GroupStep<>(table, where, keys, aggregates, having, orderBy, null));
        }
        if (!orderBy.isEmpty()) {
            simpler.add(new GroupStep<>(table, where, keys, aggregates, having, List.of(), limit));
        }
        Simpler.<Expression<S, ?>>each(aggregates, it -> List.of())
                .forEach(it -> simpler.add(new GroupStep<>(table, where, keys, it, having, orderBy, limit)));
        return simpler;
    }

    @Override
    public String toString() {
        return "%s%s.groupBy(%s).select(%s)%s%s%s.list()"
                .formatted(
                        table.rows(),
                        where == null ? "" : ".where(" + JavaText.of(where) + ")",
                        text(keys),
                        text(keys) + ", " + text(aggregates),
                        having == null ? "" : ".having(" + JavaText.of(having) + ")",
                        orderBy.isEmpty()
                                ? ""
                                : orderBy.stream()
                                        .map(it -> JavaText.of(it.key()))
                                        .collect(Collectors.joining(", ", ".orderBy(", ")")),
                        limit == null ? "" : ".limit(" + limit + ")");
    }

    private static String text(List<? extends Expression<?, ?>> expressions) {
        return expressions.stream().map(it -> JavaText.of(it.node())).collect(Collectors.joining(", "));
    }
}
