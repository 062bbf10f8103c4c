package dev.cormorant.change;

import dev.cormorant.expression.Predicate;
import dev.cormorant.schema.Table;
import java.util.Optional;
import java.util.function.Function;

/**
 * A delete that does not say yet which rows it removes, and so cannot be run. Immutable and thread-safe.
 *
 * <pre>{@code
 * db.delete(POSTS).where(POSTS.authorId.eq(7L)).execute();
 * // DELETE FROM "posts" WHERE "author_id" = ?
 * }</pre>
 *
 * @param <S> the table
 * @param <R> its row record
 */
public final class Delete<S extends Table<S, R>, R> {
    private final ChangeRunner runner;
    private final S table;

    private Delete(ChangeRunner runner, S table) {
        this.runner = runner;
        this.table = table;
    }

    /** A delete from a table. */
    public static <S extends Table<S, R>, R> Delete<S, R> of(ChangeRunner runner, S table) {
        return new Delete<>(runner, table);
    }

    /** Removes the rows that match all of the conditions. A condition that always holds is refused. */
    @SafeVarargs
    public final FilteredDelete<S, R> where(Predicate<? super S>... conditions) {
        WrittenRows rows = WrittenRows.<S>matching(conditions);
        rows.requireMeant("delete", table);
        return filtered(rows);
    }

    /**
     * Removes the rows that match a condition on a value that may be missing. A delete that is left without any condition is
     * refused when it is run.
     *
     * <pre>{@code db.delete(POSTS).whereIf(author, POSTS.authorId::eq).whereIf(before, POSTS.createdAt::lt).execute()}</pre>
     */
    public <T> FilteredDelete<S, R> whereIf(
            Optional<T> value, Function<? super T, ? extends Predicate<? super S>> condition) {
        return filtered(WrittenRows.<S>matching().<S, T>andIf(value, condition));
    }

    /** Removes all rows of the table. */
    public FilteredDelete<S, R> allRows() {
        return filtered(WrittenRows.ALL);
    }

    private FilteredDelete<S, R> filtered(WrittenRows rows) {
        return new FilteredDelete<>(runner, table, new DeleteIntent(table, rows, Expectation.NONE));
    }
}
