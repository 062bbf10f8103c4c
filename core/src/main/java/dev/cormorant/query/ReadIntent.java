package dev.cormorant.query;

import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.SortKey;
import dev.cormorant.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks for, as a value: which rows of which table, in which order, and what each of them becomes.
 *
 * @param limit the most rows to return; null for all
 * @param offset the rows to skip first
 */
public record ReadIntent<R extends @Nullable Object>(
        Table<?, ?> table,
        @Nullable Expr where,
        List<SortKey> orderBy,
        @Nullable Long limit,
        long offset,
        Shape<R> shape) {
    /** The rows of a table that match a condition. */
    public static <S extends Table<S, R>, R> ReadIntent<R> of(S table, Predicate<? super S> condition) {
        return new ReadIntent<>(table, condition.node(), List.of(), null, 0, table.shape());
    }

    /** The same intent, cut to so many rows. */
    ReadIntent<R> limit(long rows) {
        return new ReadIntent<>(table, where, orderBy, rows, offset, shape);
    }
}
