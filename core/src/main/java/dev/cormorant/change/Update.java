package dev.cormorant.change;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ColumnKinds;
import dev.cormorant.schema.Table;

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
    private final Assignments<S> assignments;

    private Update(ChangeRunner runner, S table, Assignments<S> assignments) {
        this.runner = runner;
        this.table = table;
        this.assignments = assignments;
    }

    /** An update of a table that sets nothing yet. */
    public static <S extends Table<S, R>, R> Update<S, R> of(ChangeRunner runner, S table) {
        return new Update<>(runner, table, Assignments.none());
    }

    /** Sets a column to a value. */
    public <T> Update<S, R> set(Column<S, T> column, T value) {
        return new Update<>(runner, table, assignments.set(column, value));
    }

    /** Sets a column to an expression; it sees the row as it was. */
    public <T> Update<S, R> set(Column<S, T> column, Expression<? super S, T> value) {
        return new Update<>(runner, table, assignments.set(column, value));
    }

    /** Sets a column to its default: {@code set(USERS.role, toDefault())}. */
    public <T> Update<S, R> set(ColumnKinds<S>.Defaulted<T> column, ToDefault toDefault) {
        return new Update<>(runner, table, assignments.set(column, toDefault));
    }

    /** Sets all columns that a patch sets; an empty one sets nothing. */
    public Update<S, R> set(Assignments<S> patch) {
        return new Update<>(runner, table, assignments.set(patch));
    }

    /** Sets a column to null. */
    public <T> Update<S, R> unset(ColumnKinds<S>.Nullable<T> column) {
        return new Update<>(runner, table, assignments.unset(column));
    }

    /** Changes the rows that match all of the conditions. A condition that always holds is refused. */
    @SafeVarargs
    public final FilteredUpdate<S, R> where(Predicate<? super S>... conditions) {
        return new FilteredUpdate<>(
                runner, new UpdateIntent<>(table, assignments.nodes(), Condition.of("update", table, conditions)));
    }

    /** Changes all rows of the table. */
    public FilteredUpdate<S, R> allRows() {
        return new FilteredUpdate<>(runner, new UpdateIntent<>(table, assignments.nodes(), null));
    }
}
