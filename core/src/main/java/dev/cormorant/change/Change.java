package dev.cormorant.change;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Expression;
import dev.cormorant.ir.Assignment;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ColumnKinds;
import dev.cormorant.schema.Key;
import dev.cormorant.schema.Settable;
import java.util.List;

/**
 * What becomes of one row, which is known by its key: one of those that {@code db.updateAll} makes together. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * db.updateAll(USERS, List.of(
 *         change(USERS.id, 1L).set(USERS.name, "Ada"),
 *         change(USERS.id, 2L).set(USERS.name, "Bob").unset(USERS.bio))).execute();
 * }</pre>
 *
 * @param <S> the table
 */
public final class Change<S> {
    private final Key<S> key;
    private final Patch<S> patch;

    private Change(Key<S> key, Patch<S> patch) {
        this.key = key;
        this.patch = patch;
    }

    /** A change of the row with this key, which sets nothing yet. */
    public static <S, T> Change<S> change(Column<S, T> key, T value) {
        return change(Key.of(key, value));
    }

    /** A change of the row with this key of several columns, which sets nothing yet. */
    public static <S> Change<S> change(Key<S> key) {
        Argument.notNull(key, "change", "key");
        return new Change<>(key, Patch.none());
    }

    /** Sets a column to a value. */
    public <T> Change<S> set(Settable<S, T> column, T value) {
        return new Change<>(key, patch.set(column, value));
    }

    /** Sets a column to an expression; it sees the row as it was. */
    public <T> Change<S> set(Settable<S, T> column, Expression<? super S, T> value) {
        return new Change<>(key, patch.set(column, value));
    }

    /** Sets a column to its default: {@code set(USERS.role, toDefault())}. */
    public <T> Change<S> set(ColumnKinds<S>.Defaulted<T> column, ToDefault toDefault) {
        return new Change<>(key, patch.set(column, toDefault));
    }

    /** Sets all columns that a patch sets; an empty one sets nothing. */
    public Change<S> set(Patch<S> others) {
        return new Change<>(key, patch.set(others));
    }

    /** Adds to a number; null stays null. */
    public <T> Change<S> increment(Settable<S, T> column, T by) {
        return new Change<>(key, patch.increment(column, by));
    }

    /** Sets a column to null. */
    public <T> Change<S> unset(ColumnKinds<S>.Nullable<T> column) {
        return new Change<>(key, patch.unset(column));
    }

    /** The key of the row. */
    public Key<S> key() {
        return key;
    }

    /** What the row becomes. */
    public List<Assignment> assignments() {
        return patch.nodes();
    }

    /** The columns of the key and those that are set, never their values. */
    @Override
    public String toString() {
        return "change of " + key + ": "
                + assignments().stream().map(part -> part.column().label()).toList();
    }
}
