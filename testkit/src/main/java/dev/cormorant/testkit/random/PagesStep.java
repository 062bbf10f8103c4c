package dev.cormorant.testkit.random;

import dev.cormorant.Db;
import dev.cormorant.expression.Order;
import dev.cormorant.ir.Expr;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Page;
import dev.cormorant.page.Slice;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.evaluator.Content;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All rows of a query, read piece by piece: the pieces put together are the rows in their order.
 *
 * @param where which rows; null for all
 * @param size the most rows of a piece
 */
record PagesStep<S extends RandomTable<S>>(
        S table, @Nullable Expr where, List<Order<?>> orderBy, int size, Way way) implements Step {
    /** How the pieces are read. */
    enum Way {
        AFTER,
        BEFORE,
        PAGE,
        CHUNK
    }

    @Override
    public Object run(Db db) {
        Query<S, RandomRow> query = query(db, where);
        List<RandomRow> rows = switch (way) {
            case AFTER -> after(query);
            case BEFORE -> before(query);
            case PAGE -> pages(query);
            case CHUNK -> chunks(query);
        };
        return Content.of(table.shape(), rows);
    }

    private List<RandomRow> after(Query<S, RandomRow> query) {
        List<RandomRow> rows = new ArrayList<>();
        Slice<RandomRow> slice = query.after(null, size);
        rows.addAll(slice.rows());
        while (!slice.done()) {
            requireFull(slice.rows());
            Cursor next = slice.next().orElseThrow();
            slice = query.after(next, size);
            rows.addAll(slice.rows());
        }
        return rows;
    }

    private List<RandomRow> before(Query<S, RandomRow> query) {
        List<RandomRow> rows = new ArrayList<>();
        Slice<RandomRow> slice = query.before(null, size);
        rows.addAll(slice.rows());
        while (!slice.done()) {
            requireFull(slice.rows());
            Cursor previous = slice.previous().orElseThrow();
            slice = query.before(previous, size);
            rows.addAll(0, slice.rows());
        }
        return rows;
    }

    private List<RandomRow> pages(Query<S, RandomRow> query) {
        List<RandomRow> rows = new ArrayList<>();
        long number = 1;
        Page<RandomRow> page = query.page(number, size);
        rows.addAll(page.rows());
        while (page.hasNext()) {
            requireFull(page.rows());
            page = query.page(++number, size);
            rows.addAll(page.rows());
        }
        return rows;
    }

    private List<RandomRow> chunks(Query<S, RandomRow> query) {
        List<RandomRow> rows = new ArrayList<>();
        query.chunk(size, rows::addAll);
        return rows;
    }

    private void requireFull(List<?> rows) {
        if (rows.size() != size) {
            throw new IllegalStateException("a piece of " + rows.size() + " rows that is not the last");
        }
    }

    @Override
    public Verdict verdict(Db db, Evaluator evaluator) {
        Verdict pages = evaluator.list(query(db, where).limit(Long.MAX_VALUE).intent());
        // where a page begins is a condition on what it is ordered by, and a database may compute that first
        return pages.orFailureOf(evaluator.list(query(db, null).intent()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the order was drawn for the table
    private Query<S, RandomRow> query(Db db, @Nullable Expr condition) {
        Query<S, RandomRow> query = table.rows(db);
        Query<S, RandomRow> matching = condition == null ? query : query.where(() -> condition);
        return matching.orderBy(orderBy.toArray(Order[]::new));
    }

    @Override
    public List<PagesStep<S>> simpler() {
        List<PagesStep<S>> simpler = new ArrayList<>();
        if (where != null) {
            simpler.add(new PagesStep<>(table, null, orderBy, size, way));
            Simpler.of(where).forEach(it -> simpler.add(new PagesStep<>(table, it, orderBy, size, way)));
        }
        if (!orderBy.isEmpty()) {
            simpler.add(new PagesStep<>(table, where, List.of(), size, way));
            Simpler.<Order<?>>each(orderBy, Simpler::ofOrder)
                    .forEach(it -> simpler.add(new PagesStep<>(table, where, List.copyOf(it), size, way)));
        }
        if (size > 1) {
            simpler.add(new PagesStep<>(table, where, orderBy, 1, way));
        }
        return simpler;
    }

    @Override
    public String toString() {
        String order = orderBy.stream().map(it -> JavaText.of(it.key())).collect(Collectors.joining(", "));
        return "%s%s%s.%s(.., %d) until done"
                .formatted(
                        table.rows(),
                        where == null ? "" : ".where(" + JavaText.of(where) + ")",
                        order.isEmpty() ? "" : ".orderBy(" + order + ")",
                        way.name().toLowerCase(Locale.ROOT),
                        size);
    }
}
