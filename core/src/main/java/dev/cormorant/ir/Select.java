package dev.cormorant.ir;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query. {@code limit} and {@code offset} are null where rows are not cut, {@code lock} where none stays locked.
 */
public record Select(
        boolean distinct,
        List<Expr> columns,
        Source from,
        List<Join> joins,
        @Nullable Expr where,
        List<Expr> groupBy,
        @Nullable Expr having,
        List<SortKey> orderBy,
        @Nullable Expr limit,
        @Nullable Expr offset,
        @Nullable Lock lock)
        implements Statement {
    /** A query of these columns of a source, without any other clause. */
    public static Select of(List<Expr> columns, Source from) {
        return of(columns, from, null);
    }

    /** A query of these columns of the rows that match, null for all, without any other clause. */
    public static Select of(List<Expr> columns, Source from, @Nullable Expr where) {
        return new Select(false, columns, from, List.of(), where, List.of(), null, List.of(), null, null, null);
    }

    /** The same, each row once. */
    public Select asDistinct() {
        return new Select(true, columns, from, joins, where, groupBy, having, orderBy, limit, offset, lock);
    }

    /** The same with these joins. */
    public Select withJoins(List<Join> others) {
        return others == joins
                ? this
                : new Select(distinct, columns, from, others, where, groupBy, having, orderBy, limit, offset, lock);
    }

    /** The same of the rows that match; null for all. */
    public Select withWhere(@Nullable Expr condition) {
        return condition == where
                ? this
                : new Select(distinct, columns, from, joins, condition, groupBy, having, orderBy, limit, offset, lock);
    }

    /** The same of groups of rows. */
    public Select withGroupBy(List<Expr> keys) {
        return keys == groupBy
                ? this
                : new Select(distinct, columns, from, joins, where, keys, having, orderBy, limit, offset, lock);
    }

    /** The same of the groups that match; null for all. */
    public Select withHaving(@Nullable Expr condition) {
        return condition == having
                ? this
                : new Select(distinct, columns, from, joins, where, groupBy, condition, orderBy, limit, offset, lock);
    }

    /** The same in this order. */
    public Select withOrderBy(List<SortKey> keys) {
        return keys == orderBy
                ? this
                : new Select(distinct, columns, from, joins, where, groupBy, having, keys, limit, offset, lock);
    }

    /** The same with at most so many rows, null for all, behind the first so many, null for none. */
    public Select withRange(@Nullable Expr most, @Nullable Expr first) {
        return most == limit && first == offset
                ? this
                : new Select(distinct, columns, from, joins, where, groupBy, having, orderBy, most, first, lock);
    }

    /** The same whose rows stay locked; null for none. */
    public Select withLock(@Nullable Lock rows) {
        return Objects.equals(lock, rows)
                ? this
                : new Select(distinct, columns, from, joins, where, groupBy, having, orderBy, limit, offset, rows);
    }
}
