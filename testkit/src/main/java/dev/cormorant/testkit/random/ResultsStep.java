package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Expr;
import dev.cormorant.query.CombinedQuery;
import dev.cormorant.query.Query;
import dev.cormorant.query.Terminals;
import dev.cormorant.testkit.evaluator.Content;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A query whose results are compared with each other: distinct ones, or those of several queries.
 *
 * @param conditions those of the queries, which are alike otherwise
 * @param select what each of them selects
 * @param orderBy some of that
 * @param counted whether the results are counted instead of read
 */
record ResultsStep<S extends RandomTable<S>>(
        S table,
        Way way,
        List<Expr> conditions,
        List<Expression<S, ?>> select,
        List<Order<S>> orderBy,
        @Nullable Long limit,
        boolean counted)
        implements Step {
    /** How the results become one list. */
    enum Way {
        DISTINCT("distinct"),
        UNION("union"),
        UNION_ALL("unionAll"),
        INTERSECT("intersect"),
        INTERSECT_ALL("intersectAll"),
        EXCEPT("except"),
        EXCEPT_ALL("exceptAll");

        private final String word;

        /** Whether more than two queries can be put together so. */
        boolean isChained() {
            return this != INTERSECT_ALL && this != EXCEPT_ALL;
        }

        Way(String word) {
            this.word = word;
        }
    }

    @Override
    public Object run(Db db) {
        Terminals<S, ?> query = query(db);
        return counted ? (Object) query.count() : Content.of(shape(), query.list());
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        return counted
                ? evaluator.count(query(db).intent())
                : evaluator.list(query(db).intent());
    }

    private Terminals<S, ?> query(Db db) {
        Query<S, Object> first = one(db, conditions.get(0));
        if (way == Way.DISTINCT) {
            Query<S, Object> distinct = first.distinct().orderBy(orders());
            return limit == null ? distinct : distinct.limit(limit);
        }
        CombinedQuery<S, Object> all = combined(first, one(db, conditions.get(1)));
        for (Expr condition : conditions.subList(2, conditions.size())) {
            all = combined(all, one(db, condition));
        }
        all = all.orderBy(orders());
        return limit == null ? all : all.limit(limit);
    }

    private Query<S, Object> one(Db db, Expr condition) {
        return table.rows(db).where(() -> condition).select(this::shape);
    }

    private CombinedQuery<S, Object> combined(Query<S, Object> left, Query<S, Object> right) {
        return switch (way) {
            case UNION -> left.union(right);
            case INTERSECT -> left.intersect(right);
            case INTERSECT_ALL -> left.intersectAll(right);
            case EXCEPT_ALL -> left.exceptAll(right);
            case EXCEPT -> left.except(right);
            default -> left.unionAll(right);
        };
    }

    private CombinedQuery<S, Object> combined(CombinedQuery<S, Object> left, Query<S, Object> right) {
        return switch (way) {
            case UNION -> left.union(right);
            case INTERSECT -> left.intersect(right);
            case EXCEPT -> left.except(right);
            default -> left.unionAll(right);
        };
    }

    @SuppressWarnings("unchecked") // there are no generic arrays
    private Order<S>[] orders() {
        return orderBy.toArray(Order[]::new);
    }

    private Shape<Object> shape() {
        List<Shape<?>> parts = new ArrayList<>();
        select.forEach(part -> parts.add(part.shape()));
        return new Shape.Combined<>(parts, values -> Arrays.asList(values.clone()));
    }

    @Override
    public List<ResultsStep<S>> simpler() {
        List<ResultsStep<S>> simpler = new ArrayList<>();
        if (limit != null) {
            simpler.add(with(conditions, select, orderBy, null));
        }
        if (!orderBy.isEmpty()) {
            simpler.add(with(conditions, select, List.of(), limit));
        } else {
            Simpler.<Expression<S, ?>>each(select, it -> List.of())
                    .forEach(it -> simpler.add(with(conditions, it, orderBy, limit)));
        }
        int fewest = way == Way.DISTINCT ? 1 : 2;
        Simpler.each(conditions, Simpler::of).stream()
                .filter(it -> it.size() >= fewest)
                .forEach(it -> simpler.add(with(it, select, orderBy, limit)));
        return simpler;
    }

    private ResultsStep<S> with(
            List<Expr> conditions, List<Expression<S, ?>> select, List<Order<S>> orderBy, @Nullable Long limit) {
        return new ResultsStep<>(table, way, conditions, select, orderBy, limit, counted);
    }

    @Override
    public String toString() {
        String selected = select.stream().map(it -> JavaText.of(it.node())).collect(Collectors.joining(", "));
        List<String> queries = conditions.stream()
                .map(condition -> "%s.where(%s).select(%s)".formatted(table.rows(), JavaText.of(condition), selected))
                .toList();
        String combined = way == Way.DISTINCT
                ? queries.get(0) + ".distinct()"
                : String.join("", queries.subList(0, 1))
                        + queries.stream()
                                .skip(1)
                                .map(it -> "." + way.word + "(" + it + ")")
                                .collect(Collectors.joining());
        String order = orderBy.stream().map(it -> JavaText.of(it.key())).collect(Collectors.joining(", "));
        return combined
                + (order.isEmpty() ? "" : ".orderBy(" + order + ")")
                + (limit == null ? "" : ".limit(" + limit + ")")
                + (counted ? ".count()" : ".list()");
    }
}
