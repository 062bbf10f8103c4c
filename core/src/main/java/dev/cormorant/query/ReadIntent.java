package dev.cormorant.query;

import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Truth;
import dev.cormorant.schema.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks for, as a value: which rows of which table, in which order, and what each of them becomes.
 *
 * @param where the condition; null for none
 * @param limit the most rows to return; null for all
 * @param offset the rows to skip first
 * @param waivers what it may do though the settings are against it
 */
public record ReadIntent<R extends @Nullable Object>(
        Table<?, ?> table,
        @Nullable Expr where,
        List<Order<?>> orderBy,
        @Nullable Long limit,
        long offset,
        Shape<R> shape,
        Set<Waiver> waivers) {
    /** All rows of a table. */
    public static <S extends Table<S, R>, R> ReadIntent<R> of(S table) {
        return new ReadIntent<>(table, null, List.of(), null, 0, table.shape(), Set.of());
    }

    /** The same of those rows that match a condition too. */
    public ReadIntent<R> and(Expr condition) {
        Predicate<Object> before = () -> where == null ? Truth.TRUE : where;
        Expr both = before.and(() -> condition).node();
        return new ReadIntent<>(table, both == Truth.TRUE ? null : both, orderBy, limit, offset, shape, waivers);
    }

    /** The same in another order. */
    public ReadIntent<R> withOrderBy(List<Order<?>> terms) {
        return new ReadIntent<>(table, where, List.copyOf(terms), limit, offset, shape, waivers);
    }

    /** The same, cut to so many rows. */
    public ReadIntent<R> withLimit(long rows) {
        return new ReadIntent<>(table, where, orderBy, rows, offset, shape, waivers);
    }

    /** The same, cut to so many rows, or to fewer where it was cut to fewer already. */
    ReadIntent<R> withAtMost(long rows) {
        return withLimit(limit == null ? rows : Math.min(limit, rows));
    }

    /** The same without the first so many rows. */
    public ReadIntent<R> withOffset(long rows) {
        return new ReadIntent<>(table, where, orderBy, limit, rows, shape, waivers);
    }

    /** Something else of the same rows. */
    public <V extends @Nullable Object> ReadIntent<V> withShape(Shape<V> other) {
        return new ReadIntent<>(table, where, orderBy, limit, offset, other, waivers);
    }

    /** The same, with one more thing that it may do. */
    public ReadIntent<R> withWaiver(Waiver waiver) {
        EnumSet<Waiver> all = EnumSet.of(waiver);
        all.addAll(waivers);
        return new ReadIntent<>(table, where, orderBy, limit, offset, shape, Set.copyOf(all));
    }
}
