package dev.cormorant.change;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Expr;
import dev.cormorant.schema.Table;
import java.util.List;

/**
 * An upsert that updates the rows that exist. Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <R> its row record
 */
public final class UpdatingUpsert<S extends Table<S, R>, R> extends ResolvedUpsert<S, R> {
    UpdatingUpsert(ChangeRunner runner, S table, UpsertIntent intent) {
        super(runner, table, intent);
    }

    /** Updates only those of the existing rows that match; the others are left as they are, and not returned. */
    @SafeVarargs
    public final UpdatingUpsert<S, R> where(Predicate<? super S>... conditions) {
        Argument.noneNull(conditions, "where", "condition");
        Expr where = Predicate.<S>allOf(List.of(conditions)).node();
        WrittenRows.requireOfRows("upsert", table, where);
        return new UpdatingUpsert<>(runner, table, intent.withWhere(where));
    }
}
