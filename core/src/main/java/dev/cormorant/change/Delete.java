package dev.cormorant.change;

import dev.cormorant.expression.Predicate;
import dev.cormorant.schema.Table;

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
        return new FilteredDelete<>(runner, new DeleteIntent<>(table, Condition.of("delete", table, conditions)));
    }

    /** Removes all rows of the table. */
    public FilteredDelete<S, R> allRows() {
        return new FilteredDelete<>(runner, new DeleteIntent<>(table, null));
    }
}
