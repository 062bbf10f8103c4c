package dev.cormorant.query;

import dev.cormorant.expression.Order;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Conditions;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Metric;
import dev.cormorant.ir.SortKey;
import dev.cormorant.schema.TableLike;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks for, as a value: which rows of which table, in which order, and what each of them becomes.
 *
 * @param table the table; of combined queries, the first one's
 * @param where the condition on the table's rows; null for all
 * @param qualify the condition on what was computed over windows of these rows; null for all of them
 * @param rows what the rows of the result stand for
 * @param relevance what single rows are ordered by where no order is said; null for nothing
 * @param limit the most rows to return; null for all
 * @param offset the rows to skip first
 * @param lock whether the rows stay locked; null for no
 * @param waivers what it may do though the settings are against it
 * @param caching how old the result may be; null where it is to be read
 */
public record ReadIntent<R extends @Nullable Object>(
        TableLike<?, ?> table,
        @Nullable Expr where,
        @Nullable Expr qualify,
        Rows rows,
        List<Order<?>> orderBy,
        @Nullable SortKey relevance,
        @Nullable Long limit,
        long offset,
        @Nullable Lock lock,
        Shape<R> shape,
        Set<Waiver> waivers,
        @Nullable Caching caching) {
    /** Copies the order. */
    public ReadIntent {
        orderBy = List.copyOf(orderBy);
    }

    /** All rows of a table, as something. */
    public static <R extends @Nullable Object> ReadIntent<R> of(TableLike<?, ?> table, Shape<R> shape) {
        return of(table, null, shape);
    }

    /** The rows of a table that match, null for all, as something. */
    public static <R extends @Nullable Object> ReadIntent<R> of(
            TableLike<?, ?> table, @Nullable Expr where, Shape<R> shape) {
        return new ReadIntent<>(table, where, null, Rows.EACH, List.of(), null, null, 0, null, shape, Set.of(), null);
    }

    /** All rows of a table. */
    public static <S extends TableLike<S, R>, R> ReadIntent<R> of(S table) {
        return of(table, table.shape());
    }

    /** The terms of the order as nodes. */
    public List<SortKey> sortKeys() {
        if (orderBy.isEmpty()) {
            return List.of();
        }
        List<SortKey> keys = new ArrayList<>(orderBy.size());
        orderBy.forEach(term -> keys.add(term.key()));
        return keys;
    }

    /** Whether some rows are left out by number, so that it matters which come first. */
    public boolean isCut() {
        return limit != null || offset > 0;
    }

    /**
     * The same of those rows that match a condition too; what it says of windows holds for the rows that match everything
     * else.
     */
    public ReadIntent<R> and(Expr condition) {
        Conditions both = Conditions.of(condition);
        return withWhere(Logical.both(where, both.where())).withQualify(Logical.both(qualify, both.qualify()));
    }

    /** The same of those results that match too: what is computed over windows is of all rows, as without the condition. */
    public ReadIntent<R> andOfResults(Expr condition) {
        return qualify == null && !Selected.hasWindows(shape)
                ? and(condition)
                : withQualify(Logical.both(qualify, condition));
    }

    /** The same of the rows that match; null for all. */
    public ReadIntent<R> withWhere(@Nullable Expr condition) {
        return new ReadIntent<>(
                table, condition, qualify, rows, orderBy, relevance, limit, offset, lock, shape, waivers, caching);
    }

    private ReadIntent<R> withQualify(@Nullable Expr condition) {
        return condition == qualify
                ? this
                : new ReadIntent<>(
                        table, where, condition, rows, orderBy, relevance, limit, offset, lock, shape, waivers,
                        caching);
    }

    /** The same with rows that stand for something else. */
    public ReadIntent<R> withRows(Rows others) {
        return others == rows
                ? this
                : new ReadIntent<>(
                        table, where, qualify, others, orderBy, relevance, limit, offset, lock, shape, waivers,
                        caching);
    }

    /** The same in this order. */
    public ReadIntent<R> withOrderBy(List<Order<?>> terms) {
        return new ReadIntent<>(
                table, where, qualify, rows, terms, relevance, limit, offset, lock, shape, waivers, caching);
    }

    /** The same in this order, where no other is said. */
    ReadIntent<R> withRelevance(SortKey order) {
        return new ReadIntent<>(
                table, where, qualify, rows, orderBy, order, limit, offset, lock, shape, waivers, caching);
    }

    /** Whether the rows stand in an order that nobody said: the most relevant first. */
    public boolean isByRelevance() {
        return relevance != null && orderBy.isEmpty() && rows instanceof Rows.Each;
    }

    /** The distance by which the nearest rows are asked for; null where they are not. */
    public @Nullable Distance nearness() {
        return relevance != null && relevance.expr() instanceof Distance distance ? distance : null;
    }

    /** The same rows, none of which an index may miss. */
    public ReadIntent<R> exactly() {
        Distance nearness = nearness();
        return nearness == null ? this : withRelevance(nearestFirst(nearness.exactly()));
    }

    /** The rows that are nearest, of those that have a distance. */
    ReadIntent<R> nearest(Distance distance, long most) {
        Expr vector = new IsNull(distance.vector(), true);
        ReadIntent<R> comparable = and(vector);
        if (distance.metric() == Metric.COSINE) {
            comparable = comparable.and(new IsNull(distance.exactly(), true));
        }
        return comparable.withRelevance(nearestFirst(distance)).withLimit(most);
    }

    private static SortKey nearestFirst(Distance distance) {
        return new SortKey(distance, false, SortKey.Nulls.ABSENT);
    }

    /** Refuses what would say again which of the nearest rows are wanted. */
    void requireNotNearest(String method) {
        if (nearness() != null) {
            throw new IllegalStateException("nearest(..) of " + table + " says order and number of the rows, and "
                    + method + "(..) too; leave one of them out");
        }
    }

    /** The same with at most so many rows; null for all. */
    public ReadIntent<R> withLimit(@Nullable Long most) {
        return new ReadIntent<>(
                table, where, qualify, rows, orderBy, relevance, most, offset, lock, shape, waivers, caching);
    }

    /** The same with so many rows, or with fewer where it was cut to fewer already. */
    ReadIntent<R> withAtMost(long most) {
        return withLimit(limit == null ? most : Math.min(limit, most));
    }

    /** The same without the first so many rows. */
    public ReadIntent<R> withOffset(long first) {
        return new ReadIntent<>(
                table, where, qualify, rows, orderBy, relevance, limit, first, lock, shape, waivers, caching);
    }

    /** The same whose rows stay locked; null for none. */
    public ReadIntent<R> withLock(@Nullable Lock rowLock) {
        return new ReadIntent<>(
                table, where, qualify, rows, orderBy, relevance, limit, offset, rowLock, shape, waivers, caching);
    }

    /** The same rows, each made something else. */
    public <V extends @Nullable Object> ReadIntent<V> withShape(Shape<V> other) {
        return new ReadIntent<>(
                table, where, qualify, rows, orderBy, relevance, limit, offset, lock, other, waivers, caching);
    }

    /** The same, with one more thing that it may do. */
    public ReadIntent<R> withWaiver(Waiver waiver) {
        EnumSet<Waiver> all = EnumSet.of(waiver);
        all.addAll(waivers);
        return new ReadIntent<>(
                table, where, qualify, rows, orderBy, relevance, limit, offset, lock, shape, Set.copyOf(all), caching);
    }

    /** The same, whose result may be older or not; null for not. */
    public ReadIntent<R> withCaching(@Nullable Caching other) {
        return new ReadIntent<>(
                table, where, qualify, rows, orderBy, relevance, limit, offset, lock, shape, waivers, other);
    }

    /** Refuses what cannot be done with a result that is kept. */
    void requireNotCached(String method, String instead) {
        if (caching != null) {
            throw new IllegalStateException(
                    "cached(..) and " + method + "(..) of " + table + " do not go together: " + instead);
        }
    }
}
