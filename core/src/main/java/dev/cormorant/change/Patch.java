package dev.cormorant.change;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Expression;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.SingleRow;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ColumnDefault;
import dev.cormorant.schema.ColumnKinds;
import dev.cormorant.schema.Settable;
import dev.cormorant.schema.Table;
import dev.cormorant.schema.ValueCheck;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Columns of table {@code S} and what each of them is to become: any column that the database does not make. A value: it can
 * be made in one place, be empty, and be applied in another. All right-hand sides see the row as it was. Immutable.
 *
 * <pre>{@code
 * Patch<Users> patch = Patch.of(USERS).set(USERS.name, "Ada");
 * db.update(USERS).set(patch).where(USERS.id.eq(7L)).execute();
 * }</pre>
 *
 * @param <S> the table
 */
public final class Patch<S> {
    private static final Patch<?> NONE = new Patch<>(List.of());

    private final List<Assignment> list;

    private Patch(List<Assignment> list) {
        this.list = list;
    }

    /** Nothing is set of a table yet. */
    public static <S extends Table<S, ?>> Patch<S> of(S table) {
        Argument.notNull(table, "of", "table");
        return none();
    }

    /** Nothing is set yet. */
    @SuppressWarnings("unchecked") // nothing is of any table
    public static <S> Patch<S> none() {
        return (Patch<S>) NONE;
    }

    /** A column becomes a value. */
    public <T> Patch<S> set(Settable<S, T> column, T value) {
        Argument.notNull(column, "set", "column");
        return with(column, new Bind(column.type(), required(column, value)));
    }

    /** A column becomes the value of an expression on the row as it was. */
    public <T> Patch<S> set(Settable<S, T> column, Expression<? super S, T> value) {
        Argument.notNull(column, "set", "column");
        Argument.notNull(value, "set", "expression");
        if (!SingleRow.has(value.node())) {
            throw new IllegalArgumentException(column.label()
                    + ": set(..) takes values of single rows, and an aggregate or a rank is of many; read it before, or take the"
                    + " aggregate of a relation");
        }
        return with(column, value.node());
    }

    /** A number grows by so much; null stays null. */
    public <T> Patch<S> increment(Settable<S, T> column, T by) {
        Argument.notNull(column, "increment", "column");
        return with(column, column.plus(by).node());
    }

    /** A column becomes its default, computed anew by the write where Java computes it: once, for all rows. */
    public <T> Patch<S> set(ColumnKinds<S>.Defaulted<T> column, ToDefault toDefault) {
        Argument.notNull(column, "set", "column");
        Argument.notNull(toDefault, "set", "toDefault()");
        return with(column, new Bind(column.type(), column.initial().orElseThrow()));
    }

    /** Whether nothing is set. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * All that others say, too.
     *
     * @throws IllegalArgumentException if both set a column
     */
    public Patch<S> set(Patch<S> others) {
        Argument.notNull(others, "set", "patch");
        Patch<S> all = this;
        for (Assignment assignment : others.list) {
            all = all.with(assignment);
        }
        return all;
    }

    /** A column becomes null. */
    public <T> Patch<S> unset(ColumnKinds<S>.Nullable<T> column) {
        Argument.notNull(column, "unset", "column");
        return with(column, new Bind(column.type(), null));
    }

    /**
     * What is set, as nodes, in the order in which it was said.
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

    private Patch<S> with(Settable<S, ?> column, Expr value) {
        return with(new Assignment(column, value));
    }

    private Patch<S> with(Assignment last) {
        int size = list.size();
        for (int i = 0; i < size; i++) {
            if (list.get(i).column() == last.column()) {
                throw new IllegalArgumentException(last.column().label() + " is set twice; set each column once");
            }
        }
        return new Patch<>(longer(last));
    }

    /** Most set one column or two, of which a list takes no array. */
    private List<Assignment> longer(Assignment last) {
        int size = list.size();
        if (size < 2) {
            return size == 0 ? List.of(last) : List.of(list.get(0), last);
        }
        Assignment[] longer = list.toArray(new Assignment[size + 1]);
        longer[size] = last;
        return List.of(longer);
    }

    private static <T> T required(Settable<?, T> column, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(column.label() + ": set(column, null) has no value; "
                    + (column.isNullable() ? "unset(column) writes null" : "the column is never null"));
        }
        return value;
    }

    /** The columns that are set, never their values. */
    @Override
    public String toString() {
        return list.stream()
                .map(assignment -> assignment.column().label())
                .collect(Collectors.joining(", ", "Patch(", ")"));
    }
}
