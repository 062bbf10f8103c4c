package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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
        Argument.notNull(constraint, "unique", "name of the constraint");
        return with(spec().asUnique(constraint));
    }

    /** Gives the column an index. */
    public K indexed() {
        return with(spec().asIndexed());
    }

    /** What an update writes that does not set the column: {@code onUpdate(Clock::instant)}. */
    public K onUpdate(Function<Clock, ? extends T> value) {
        Argument.notNull(value, "onUpdate", "function");
        return with(spec().with(values -> values.withOnUpdate(value)));
    }

    /** What an update writes that does not set the column, asked for once for each update: {@code onUpdate(() -> user())}. */
    public K onUpdate(Supplier<? extends T> value) {
        Argument.notNull(value, "onUpdate", "function");
        return onUpdate(clock -> value.get());
    }

    /**
     * Rules that each value must keep that an insert or update gives, and that a default gives: all that are broken are told
     * at once, before any SQL. They see the value as it was given, before {@link #onWrite}. {@link Validators} has the usual
     * ones.
     *
     * <pre>{@code
     * Required<String> email = varchar(200).validate(email(), minLength(6));
     * }</pre>
     */
    @SafeVarargs
    public final K validate(Validator<? super T>... rules) {
        Argument.noneNull(rules, "validate", "rule");
        return with(spec().with(values -> values.withValidators(List.of(rules))));
    }

    /**
     * Changes each value on its way to the database, whether it is written, or compared with what is written: so
     * {@code email.eq(" A@B ")} finds what {@code onWrite(v -> v.strip().toLowerCase())} stored. Patterns are left as they
     * are, and {@link Column#raw} leaves a single value so. Null never reaches it. Several apply from the last said to the
     * first.
     */
    public K onWrite(UnaryOperator<T> change) {
        Argument.notNull(change, "onWrite", "function");
        return with(spec().onWrite(change));
    }

    /** Changes each value on its way from the database. Null never reaches it. Several apply in the order in which they are said. */
    public K onRead(UnaryOperator<T> change) {
        Argument.notNull(change, "onRead", "function");
        return with(spec().onRead(change));
    }

    /** The column's name in the database, verbatim. */
    public K named(String name) {
        Argument.notNull(name, "named", "name");
        return with(spec().named(name));
    }

    /** A comment that goes to the database, where it has comments. */
    public K comment(String text) {
        Argument.notNull(text, "comment", "text");
        return with(spec().commented(text));
    }
}
