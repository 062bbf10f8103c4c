package dev.cormorant.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query. {@code limit} and {@code offset} are null where rows are not cut. With {@code locking} the
 * rows stay locked for others' writes until the transaction ends.
 */
public record Select(
        boolean distinct,
        List<Expr> columns,
        TableSource from,
        List<Join> joins,
        @Nullable Expr where,
        List<Expr> groupBy,
        @Nullable Expr having,
        List<SortKey> orderBy,
        @Nullable Expr limit,
        @Nullable Expr offset,
        boolean locking)
        implements Statement {
    /** A query of these columns of a source, without any other clause. */
    public static Select of(List<Expr> columns, TableSource from) {
        return new Select(false, columns, from, List.of(), null, List.of(), null, List.of(), null, null, false);
    }
}
