package dev.cormorant.change;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;
import dev.cormorant.schema.ColumnKinds;
import dev.cormorant.schema.Settable;
import dev.cormorant.schema.Table;
import java.util.Optional;
import java.util.function.Function;

/**
 * An update that does not say yet which rows it changes, and so cannot be run. Immutable and thread-safe.
 *
 * <pre>{@code
 * db.update(POSTS).set(POSTS.views, POSTS.views.plus(1L)).where(POSTS.id.eq(7L)).execute();
 * // UPDATE "posts" SET "views" = "views" + ? WHERE "id" = ?
 * }</pre>
 *
 * @param <S> the table
 * @param <R> its row record
 */
public final class Update<S extends Table<S, R>, R> {
    private final ChangeRunner runner;
    private final S table;
    private final Patch<S> patch;

    private Update(ChangeRunner runner, S table, Patch<S> patch) {
        this.runner = runner;
        this.table = table;
        this.patch = patch;
    }

    /** An update of a table that sets nothing yet. */
    public static <S extends Table<S, R>, R> Update<S, R> of(ChangeRunner runner, S table) {
        return new Update<>(runner, table, Patch.none());
    }

    /** Sets a column to a value. */
    public <T> Update<S, R> set(Settable<S, T> column, T value) {
        return new Update<>(runner, table, patch.set(column, value));
    }

    /** Sets a column to an expression; it sees the row as it was. */
    public <T> Update<S, R> set(Settable<S, T> column, Expression<? super S, T> value) {
        return new Update<>(runner, table, patch.set(column, value));
    }

    /** Sets a column to its default: {@code set(USERS.role, toDefault())}. */
    public <T> Update<S, R> set(ColumnKinds<S>.Defaulted<T> column, ToDefault toDefault) {
        return new Update<>(runner, table, patch.set(column, toDefault));
    }

    /** Sets all columns that a patch sets; an empty one sets nothing. */
    public Update<S, R> set(Patch<S> others) {
        return new Update<>(runner, table, patch.set(others));
    }

    /** Sets a column to null. */
    public <T> Update<S, R> unset(ColumnKinds<S>.Nullable<T> column) {
        return new Update<>(runner, table, patch.unset(column));
    }

    /**
     * Adds to a number; null stays null.
     *
     * <pre>{@code
     * db.update(POSTS).increment(POSTS.views, 1L).where(POSTS.id.eq(7L)).execute();
     * // UPDATE "posts" SET "views" = "views" + ? WHERE "id" = ?
     * }</pre>
     */
    public <T> Update<S, R> increment(Settable<S, T> column, T by) {
        return new Update<>(runner, table, patch.increment(column, by));
    }

    /** Changes the rows that match all of the conditions. A condition that always holds is refused. */
    @SafeVarargs
    public final FilteredUpdate<S, R> where(Predicate<? super S>... conditions) {
        WrittenRows rows = WrittenRows.<S>matching(conditions);
        rows.requireMeant("update", table);
        return filtered(rows);
    }

    /**
     * Changes the rows that match a condition on a value that may be missing. An update that is left without any condition is
     * refused when it is run.
     *
     * <pre>{@code db.update(USERS).unset(USERS.bio).whereIf(name, USERS.name::eq).whereIf(age, USERS.age::eq).execute()}</pre>
     */
    public <T> FilteredUpdate<S, R> whereIf(
            Optional<T> value, Function<? super T, ? extends Predicate<? super S>> condition) {
        return filtered(WrittenRows.<S>matching().<S, T>andIf(value, condition));
    }

    /** Changes all rows of the table. */
    public FilteredUpdate<S, R> allRows() {
        return filtered(WrittenRows.ALL);
    }

    private FilteredUpdate<S, R> filtered(WrittenRows rows) {
        UpdateIntent intent = new UpdateIntent(table, patch.nodes(), rows, Expectation.NONE);
        return new FilteredUpdate<>(runner, table, intent);
    }
}
