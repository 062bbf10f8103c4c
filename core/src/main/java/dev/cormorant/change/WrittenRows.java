package dev.cormorant.change;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.SingleRow;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.Truth;
import dev.cormorant.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table a write is for, as a value.
 *
 * @param where the condition; null for all rows
 * @param orderBy the order whose first rows are meant, where they are cut
 * @param limit the most rows that are written; null for no limit
 */
public record WrittenRows(
        @Nullable Expr where,
        List<SortKey> orderBy,
        @Nullable Long limit) {
    /** All rows of the table. */
    static final WrittenRows ALL = new WrittenRows(null, List.of(), null);

    /** The rows that match a condition. */
    public static WrittenRows matching(Expr where) {
        return new WrittenRows(where, List.of(), null);
    }

    @SafeVarargs
    static <S> WrittenRows matching(Predicate<? super S>... conditions) {
        return matching(Predicate.<S>allOf(List.of(Argument.noneNull(conditions, "where", "condition")))
                .node());
    }

    /** Those of the rows that match one more condition, if there is a value for it. */
    <S, T> WrittenRows andIf(Optional<T> value, Function<? super T, ? extends Predicate<? super S>> condition) {
        Argument.notNull(value, "whereIf", "Optional");
        Argument.notNull(condition, "whereIf", "function");
        if (value.isEmpty()) {
            return this;
        }
        Expr before = where == null ? Truth.TRUE : where;
        Predicate<S> both = Predicate.allOf(List.of(
                () -> before, Argument.notNull(condition.apply(value.get()), "whereIf", "what the function gives")));
        return new WrittenRows(both.node(), orderBy, limit);
    }

    WrittenRows orderBy(Order<?>[] orders) {
        Argument.noneNull(orders, "orderBy", "order");
        List<SortKey> keys = new ArrayList<>(orderBy);
        for (Order<?> order : orders) {
            keys.add(order.key());
        }
        return new WrittenRows(where, List.copyOf(keys), limit);
    }

    WrittenRows limit(long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("limit(" + rows + ") is negative; say how many rows at most");
        }
        return new WrittenRows(where, orderBy, rows);
    }

    /** Refuses all rows by accident, and an order that has no meaning. */
    void requireMeant(String verb, Table<?, ?> table) {
        if (where == Truth.TRUE) {
            throw new IllegalArgumentException(
                    verb + " " + table + ": the condition holds for every row; say allRows() if that is meant");
        }
        requireOfRows(verb, table, where);
        for (SortKey key : orderBy) {
            requireOfRows(verb, table, key.expr());
        }
        if (!orderBy.isEmpty() && limit == null) {
            throw new IllegalArgumentException(verb + " " + table
                    + ": an order without limit(n) changes nothing; leave it out, or say how many rows");
        }
    }

    /** Refuses what has no value for a single row. */
    static void requireOfRows(String verb, Table<?, ?> table, @Nullable Expr expression) {
        if (!SingleRow.has(expression)) {
            throw new IllegalArgumentException(verb + " " + table
                    + ": the rows are chosen one by one, and an aggregate or a rank is of many; read it before, or take the"
                    + " aggregate of a relation");
        }
    }
}
