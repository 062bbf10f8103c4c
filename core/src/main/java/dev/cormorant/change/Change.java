package dev.cormorant.change;

import dev.cormorant.expression.Expression;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Logical;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ColumnKinds;
import java.util.ArrayList;
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
    private final List<Assignment> key;
    private final Assignments<S> assignments;

    private Change(List<Assignment> key, Assignments<S> assignments) {
        this.key = key;
        this.assignments = assignments;
    }

    /** A change of the row with this key, which sets nothing yet. */
    public static <S, T> Change<S> change(Column<S, T> key, T value) {
        return new Change<>(List.of(), Assignments.<S>none()).and(key, value);
    }

    /** One more column of the key, where it has several. */
    public <T> Change<S> and(Column<S, T> column, T value) {
        List<Assignment> longer = new ArrayList<>(key);
        longer.add(new Assignment(column, new Bind(column.type(), Assignments.checked(column, value))));
        return new Change<>(List.copyOf(longer), assignments);
    }

    /** Sets a column to a value. */
    public <T> Change<S> set(Column<S, T> column, T value) {
        return new Change<>(key, assignments.set(column, value));
    }

    /** Sets a column to an expression; it sees the row as it was. */
    public <T> Change<S> set(Column<S, T> column, Expression<? super S, T> value) {
        return new Change<>(key, assignments.set(column, value));
    }

    /** Adds to a number; null stays null. */
    public <T> Change<S> increment(Column<S, T> column, T by) {
        return new Change<>(key, assignments.increment(column, by));
    }

    /** Sets a column to null. */
    public <T> Change<S> unset(ColumnKinds<S>.Nullable<T> column) {
        return new Change<>(key, assignments.unset(column));
    }

    /** The columns of the key. */
    public List<Column<?, ?>> keyColumns() {
        return key.stream()
                .<Column<?, ?>>map(part -> (Column<?, ?>) part.column())
                .toList();
    }

    /** The values of the key, in the order of its columns. */
    public List<Object> keyValues() {
        return key.stream().map(part -> ((Bind) part.value()).value()).toList();
    }

    /** What the row becomes. */
    public List<Assignment> assignments() {
        return assignments.nodes();
    }

    /** Whether a row is the one that is meant. */
    public Expr condition() {
        List<Expr> parts = key.stream()
                .<Expr>map(part ->
                        new Comparison(Comparison.Operator.EQ, ((Column<?, ?>) part.column()).node(), part.value()))
                .toList();
        return parts.size() == 1 ? parts.get(0) : new Logical(Logical.Operator.AND, parts);
    }

    /** The columns of the key and those that are set, never their values. */
    @Override
    public String toString() {
        return "change" + keyColumns() + " of "
                + assignments().stream().map(part -> part.column().label()).toList();
    }
}
