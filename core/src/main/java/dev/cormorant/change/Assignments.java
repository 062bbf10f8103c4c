package dev.cormorant.change;

import dev.cormorant.error.InvalidValueException;
import dev.cormorant.expression.Expression;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Expr;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ColumnKinds;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns of table {@code S} and what each of them is to become. All right-hand sides see the row as it was. Immutable.
 *
 * @param <S> the table
 */
public final class Assignments<S> {
    private final List<Assignment> list;

    private Assignments(List<Assignment> list) {
        this.list = list;
    }

    /** No assignments yet. */
    public static <S> Assignments<S> none() {
        return new Assignments<>(List.of());
    }

    /** A column becomes a value. */
    public <T> Assignments<S> set(Column<S, T> column, T value) {
        return with(column, new Bind(column.type(), checked(column, value)));
    }

    /** A column becomes the value of an expression on the row as it was. */
    public <T> Assignments<S> set(Column<S, T> column, Expression<? super S, T> value) {
        return with(column, value.node());
    }

    /** A number grows by so much; null stays null. */
    public <T> Assignments<S> increment(Column<S, T> column, T by) {
        return with(column, column.plus(by).node());
    }

    /** A column becomes null. */
    public <T> Assignments<S> unset(ColumnKinds<S>.Nullable<T> column) {
        return with(column, new Bind(column.type(), null));
    }

    /** The assignments as nodes, in the order in which they were said. */
    public List<Assignment> nodes() {
        return list;
    }

    private Assignments<S> with(Column<S, ?> column, Expr value) {
        if (column.isIdentity()) {
            throw new IllegalArgumentException(column.label() + " is made by the database and cannot be set");
        }
        List<Assignment> longer = new ArrayList<>(list.size() + 1);
        for (Assignment earlier : list) {
            if (earlier.column() == column) {
                throw new IllegalArgumentException(column.label() + " is set twice; set each column once");
            }
            longer.add(earlier);
        }
        longer.add(new Assignment(column, value));
        return new Assignments<>(List.copyOf(longer));
    }

    private static <T> T checked(Column<?, T> column, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(column.label() + ": set(column, null) has no value; "
                    + (column.isNullable() ? "unset(column) writes null" : "the column is never null"));
        }
        String problem = column.type().problem(value);
        if (problem != null) {
            throw new InvalidValueException(column.label() + ": " + problem);
        }
        return value;
    }
}
