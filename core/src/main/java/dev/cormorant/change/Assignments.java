package dev.cormorant.change;

import dev.cormorant.expression.Expression;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.SingleRow;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ColumnDefault;
import dev.cormorant.schema.ColumnKinds;
import dev.cormorant.schema.Table;
import dev.cormorant.schema.ValueCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Columns of table {@code S} and what each of them is to become. A value: it can be made in one place, be empty, and be
 * applied in another. All right-hand sides see the row as it was. Immutable.
 *
 * <pre>{@code
 * Assignments<Users> patch = Assignments.of(USERS).set(USERS.name, "Ada");
 * db.update(USERS).set(patch).where(USERS.id.eq(7L)).execute();
 * }</pre>
 *
 * @param <S> the table
 */
public final class Assignments<S> {
    private final List<Assignment> list;

    private Assignments(List<Assignment> list) {
        this.list = list;
    }

    /** No assignments to columns of a table yet. */
    public static <S extends Table<S, ?>> Assignments<S> of(S table) {
        return none();
    }

    /** No assignments yet. */
    public static <S> Assignments<S> none() {
        return new Assignments<>(List.of());
    }

    /** A column becomes a value. */
    public <T> Assignments<S> set(Column<S, T> column, T value) {
        return with(column, new Bind(column.type(), required(column, value)));
    }

    /** A column becomes the value of an expression on the row as it was. */
    public <T> Assignments<S> set(Column<S, T> column, Expression<? super S, T> value) {
        if (!SingleRow.has(value.node())) {
            throw new IllegalArgumentException(column.label()
                    + ": set(..) takes values of single rows, and an aggregate is of many; read it before, or take the"
                    + " aggregate of a relation");
        }
        return with(column, value.node());
    }

    /** A number grows by so much; null stays null. */
    public <T> Assignments<S> increment(Column<S, T> column, T by) {
        return with(column, column.plus(by).node());
    }

    /** A column becomes its default, computed anew by the write where Java computes it: once, for all rows. */
    public <T> Assignments<S> set(ColumnKinds<S>.Defaulted<T> column, ToDefault toDefault) {
        return with(column, new Bind(column.type(), column.initial().orElseThrow()));
    }

    /** Whether nothing is assigned. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * All that others say, too.
     *
     * @throws IllegalArgumentException if both set a column
     */
    public Assignments<S> set(Assignments<S> others) {
        Assignments<S> all = this;
        for (Assignment assignment : others.list) {
            all = all.with(assignment);
        }
        return all;
    }

    /** A column becomes null. */
    public <T> Assignments<S> unset(ColumnKinds<S>.Nullable<T> column) {
        return with(column, new Bind(column.type(), null));
    }

    /**
     * The assignments as nodes, in the order in which they were said.
     *
     * @throws dev.cormorant.error.InvalidValueException if values do not fit their columns, with all of them
     */
    public List<Assignment> nodes() {
        ValueCheck check = new ValueCheck(false);
        for (Assignment assignment : list) {
            Column<?, ?> column = (Column<?, ?>) assignment.column();
            if (assignment.value() instanceof Bind given
                    && given.type() == column.type()
                    && !(given.value() instanceof ColumnDefault)) {
                check.check(column, given.value(), 0);
            }
        }
        check.done();
        return list;
    }

    private Assignments<S> with(Column<S, ?> column, Expr value) {
        if (column.isIdentity()) {
            throw new IllegalArgumentException(column.label() + " is made by the database and cannot be set");
        }
        return with(new Assignment(column, value));
    }

    private Assignments<S> with(Assignment last) {
        List<Assignment> longer = new ArrayList<>(list.size() + 1);
        for (Assignment earlier : list) {
            if (earlier.column() == last.column()) {
                throw new IllegalArgumentException(last.column().label() + " is set twice; set each column once");
            }
            longer.add(earlier);
        }
        longer.add(last);
        return new Assignments<>(List.copyOf(longer));
    }

    private static <T> T required(Column<?, T> column, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(column.label() + ": set(column, null) has no value; "
                    + (column.isNullable() ? "unset(column) writes null" : "the column is never null"));
        }
        return value;
    }

    /** The columns that are assigned, never their values. */
    @Override
    public String toString() {
        return list.stream()
                .map(assignment -> assignment.column().label())
                .collect(Collectors.joining(", ", "Assignments(", ")"));
    }
}
