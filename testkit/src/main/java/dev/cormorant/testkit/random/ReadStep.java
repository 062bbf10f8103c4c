package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Expr;
import dev.cormorant.query.Query;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.query.Terminals;
import dev.cormorant.testkit.evaluator.Content;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query.
 *
 * @param where which rows; null for all
 * @param select what of each row; empty for the whole row
 */
record ReadStep<S extends RandomTable<S>>(
        S table,
        @Nullable Expr where,
        List<Order<?>> orderBy,
        @Nullable Long limit,
        @Nullable Long offset,
        List<Shape<?>> select,
        Terminal terminal)
        implements Step {
    /** What is done with the query. */
    enum Terminal {
        LIST,
        STREAM,
        COUNT,
        EXISTS,
        FIND_FIRST,
        FIND_ONE
    }

    @Override
    public @Nullable Object run(Db db) {
        Terminals<S, ?> query = query(db);
        return switch (terminal) {
            case LIST -> content(query.list());
            case STREAM -> content(streamed(query));
            case COUNT -> query.count();
            case EXISTS -> query.exists();
            case FIND_FIRST -> content(query.findFirst().stream().toList());
            case FIND_ONE -> content(query.findOne().stream().toList());
        };
    }

    private static List<?> streamed(Terminals<?, ?> query) {
        try (Stream<?> rows = query.stream()) {
            // Stream.toList knows null
            return rows.collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private List<List<@Nullable Object>> content(List<?> rows) {
        return Content.of(shape(), rows);
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        ReadIntent<?> intent = query(db).intent();
        return switch (terminal) {
            case LIST, STREAM -> evaluator.list(intent);
            case COUNT -> evaluator.count(intent);
            case EXISTS -> evaluator.exists(intent);
            case FIND_FIRST -> evaluator.list(intent.withLimit(limit == null ? 1 : Math.min(limit, 1)));
            case FIND_ONE -> evaluator.one(intent);
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the order was drawn for the table
    private Terminals<S, ?> query(Db db) {
        Query<S, ?> query = table.rows(db);
        if (where != null) {
            query = query.where(() -> where);
        }
        query = query.orderBy(orderBy.toArray(Order[]::new));
        query = limit == null ? query : query.limit(limit);
        query = select.isEmpty() ? query : query.select(this::shape);
        return offset == null ? query : query.offset(offset);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // whatever the parts are
    private Shape<Object> shape() {
        if (select.isEmpty()) {
            return (Shape) table.shape();
        }
        return select.size() == 1 ? (Shape) select.get(0) : RandomRelated.combined(select);
    }

    @Override
    public List<ReadStep<S>> simpler() {
        List<ReadStep<S>> simpler = new ArrayList<>();
        if (where != null) {
            simpler.add(with(null, orderBy, limit, offset, select));
            Simpler.of(where).forEach(it -> simpler.add(with(it, orderBy, limit, offset, select)));
        }
        if (!orderBy.isEmpty()) {
            simpler.add(with(where, List.of(), limit, offset, select));
            Simpler.<Order<?>>each(orderBy, Simpler::ofOrder)
                    .forEach(it -> simpler.add(with(where, List.copyOf(it), limit, offset, select)));
        }
        if (limit != null) {
            simpler.add(with(where, orderBy, null, offset, select));
        }
        if (offset != null) {
            simpler.add(with(where, orderBy, limit, null, select));
        }
        SimplerShapes.of(select).forEach(it -> simpler.add(with(where, orderBy, limit, offset, it)));
        return simpler;
    }

    private ReadStep<S> with(
            @Nullable Expr where,
            List<Order<?>> orderBy,
            @Nullable Long limit,
            @Nullable Long offset,
            List<Shape<?>> select) {
        return new ReadStep<>(table, where, orderBy, limit, offset, select, terminal);
    }

    @Override
    public String toString() {
        String order = orderBy.stream().map(it -> JavaText.of(it.key())).collect(Collectors.joining(", "));
        String selected = ShapeText.of(select);
        String[] words = terminal.name().toLowerCase(Locale.ROOT).split("_", -1);
        return "%s%s%s%s%s%s.%s()"
                .formatted(
                        table.rows(),
                        where == null ? "" : ".where(" + JavaText.of(where) + ")",
                        order.isEmpty() ? "" : ".orderBy(" + order + ")",
                        limit == null ? "" : ".limit(" + limit + ")",
                        offset == null ? "" : ".offset(" + offset + ")",
                        selected.isEmpty() ? "" : ".select(" + selected + ")",
                        words.length == 1
                                ? words[0]
                                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1));
    }
}
