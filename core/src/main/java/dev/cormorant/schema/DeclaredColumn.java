package dev.cormorant.schema;

import java.time.Clock;
import java.util.function.Function;

/**
 * The words that every kind of column understands. Each returns a column of the same kind that differs in what was said.
 *
 * @param <S> the table
 * @param <T> the value
 * @param <K> the kind
 */
public abstract class DeclaredColumn<S, T, K> extends Column<S, T> {
    DeclaredColumn(ColumnKinds<S> table, ColumnSpec<T> spec) {
        super(table, spec);
    }

    abstract K with(ColumnSpec<T> spec);

    /** Makes the column the table's primary key. */
    public K primaryKey() {
        return with(spec().asPrimaryKey());
    }

    /** Lets no two rows hold the same value; nulls are not the same. */
    public K unique() {
        return with(spec().asUnique(null));
    }

    /** Lets no two rows hold the same value, by a constraint of this name. */
    public K unique(String constraint) {
        return with(spec().asUnique(constraint));
    }

    /** Gives the column an index. */
    public K indexed() {
        return with(spec().asIndexed());
    }

    /** What an update writes that does not set the column: {@code onUpdate(Clock::instant)}. */
    public K onUpdate(Function<Clock, ? extends T> value) {
        return with(spec().onUpdate(value));
    }

    /** The column's name in the database, verbatim. */
    public K named(String name) {
        return with(spec().named(name));
    }

    /** A comment that goes to the database, where it has comments. */
    public K comment(String text) {
        return with(spec().commented(text));
    }
}
