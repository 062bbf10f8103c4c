package dev.cormorant.schema;

import dev.cormorant.expression.Expression;
import dev.cormorant.ir.TableId;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The kinds of column. They are inner classes, so that in {@code class Posts extends TableLike<Posts, Post>} the name
 * {@code Required<String>} means a column of {@code Posts}.
 *
 * @param <S> the table
 */
public abstract class ColumnKinds<S> implements TableId {
    ColumnKinds() {}

    abstract TableLike<?, ?> self();

    /** A key that the database makes; never null, not part of the insert builder. */
    public final class Identity<T> extends DeclaredColumn<S, T, Identity<T>> {
        Identity(ColumnSpec<T> spec) {
            super(ColumnKinds.this, spec);
        }

        @Override
        Identity<T> with(ColumnSpec<T> spec) {
            return new Identity<>(spec);
        }

        /** The same column under another Java class. */
        public <V> Identity<V> as(
                Class<V> type, Function<? super T, ? extends V> read, Function<? super V, ? extends T> write) {
            return new Identity<>(spec().as(type().as(type, read, write)));
        }
    }

    /** A column that every insert must give. */
    public non-sealed class Required<T> extends DeclaredColumn<S, T, Required<T>> implements Settable<S, T> {
        Required(ColumnSpec<T> spec) {
            super(ColumnKinds.this, spec);
        }

        @Override
        Required<T> with(ColumnSpec<T> spec) {
            return new Required<>(spec);
        }

        /** A column that may hold null, and that an insert may leave out. */
        public Nullable<T> nullable() {
            return new Nullable<>(spec().asNullable());
        }

        /** Uses this value where an insert gives none; the database knows it too. */
        public Defaulted<T> defaultsTo(T value) {
            return new Defaulted<>(spec().defaultsTo(new ColumnDefault.Constant<>(value)));
        }

        /** Asks for a value for each row where an insert gives none. */
        public Defaulted<T> defaultsTo(Supplier<? extends T> value) {
            return new Defaulted<>(spec().defaultsTo(new ColumnDefault.Computed<>(value)));
        }

        /** Makes a value of the time of the statement where an insert gives none: {@code defaultsTo(Clock::instant)}. */
        public Defaulted<T> defaultsTo(Function<Clock, ? extends T> value) {
            return new Defaulted<>(spec().defaultsTo(new ColumnDefault.Timed<>(value)));
        }

        /** Uses the time of the statement where an insert gives none; only for dates and times. */
        public Defaulted<T> defaultsToNow() {
            return new Defaulted<>(spec().defaultsTo(new ColumnDefault.Now<>(Now.as(type()))));
        }

        /** Makes the column a foreign key. */
        public Reference<T> references(Supplier<? extends Column<?, T>> target) {
            return new Reference<>(spec().references(new ColumnReference(target)));
        }

        /** The value that the database computes for each row; see {@link Generated}. */
        public Generated<T> generatedAs(Supplier<? extends Expression<? super S, T>> expression) {
            return new Generated<>(spec().generatedAs(Generation.of(expression)));
        }

        /** The same column under another Java class. */
        public <V> Required<V> as(
                Class<V> type, Function<? super T, ? extends V> read, Function<? super V, ? extends T> write) {
            return new Required<>(spec().as(type().as(type, read, write)));
        }
    }

    /** A foreign key that every insert must give. */
    public final class Reference<T> extends DeclaredColumn<S, T, Reference<T>> implements Settable<S, T> {
        Reference(ColumnSpec<T> spec) {
            super(ColumnKinds.this, spec);
        }

        @Override
        Reference<T> with(ColumnSpec<T> spec) {
            return new Reference<>(spec);
        }

        /** What happens to this row when the row that it refers to is deleted; NO_ACTION unless said. */
        public Reference<T> onDelete(ReferentialAction action) {
            return with(spec().reference(key -> key.onDelete(action)));
        }

        /** What happens to this row when the key that it refers to changes; NO_ACTION unless said. */
        public Reference<T> onUpdate(ReferentialAction action) {
            return with(spec().reference(key -> key.onUpdate(action)));
        }

        /** The name of the foreign key. */
        public Reference<T> constraint(String name) {
            return with(spec().reference(key -> key.named(name)));
        }

        /** Checks the foreign key when the transaction ends, so that rows can refer to each other in circles. */
        public Reference<T> deferred() {
            return with(spec().reference(ColumnReference::asDeferred));
        }

        /** Uses this value where an insert gives none; the database knows it too. */
        public Defaulted<T> defaultsTo(T value) {
            return new Defaulted<>(spec().defaultsTo(new ColumnDefault.Constant<>(value)));
        }

        /** A foreign key that may be null. */
        public Nullable<T> nullable() {
            return new Nullable<>(spec().asNullable());
        }
    }

    /** A column that is never null and that an insert may leave out. */
    public final class Defaulted<T> extends DeclaredColumn<S, T, Defaulted<T>> implements Settable<S, T> {
        Defaulted(ColumnSpec<T> spec) {
            super(ColumnKinds.this, spec);
        }

        @Override
        Defaulted<T> with(ColumnSpec<T> spec) {
            return new Defaulted<>(spec);
        }
    }

    /** A column that may hold null, and that an insert may leave out. */
    public final class Nullable<T> extends DeclaredColumn<S, T, Nullable<T>> implements Settable<S, T> {
        Nullable(ColumnSpec<T> spec) {
            super(ColumnKinds.this, spec);
        }

        @Override
        Nullable<T> with(ColumnSpec<T> spec) {
            return new Nullable<>(spec);
        }

        /** Makes the column a foreign key; null refers to nothing. */
        public Nullable<T> references(Supplier<? extends Column<?, T>> target) {
            return with(spec().references(new ColumnReference(target)));
        }

        /** What happens to this row when the row that it refers to is deleted; NO_ACTION unless said. */
        public Nullable<T> onDelete(ReferentialAction action) {
            return with(spec().reference(key -> key.onDelete(action)));
        }

        /** What happens to this row when the key that it refers to changes; NO_ACTION unless said. */
        public Nullable<T> onUpdate(ReferentialAction action) {
            return with(spec().reference(key -> key.onUpdate(action)));
        }

        /** The name of the foreign key. */
        public Nullable<T> constraint(String name) {
            return with(spec().reference(key -> key.named(name)));
        }

        /** Checks the foreign key when the transaction ends, so that rows can refer to each other in circles. */
        public Nullable<T> deferred() {
            return with(spec().reference(ColumnReference::asDeferred));
        }

        /** Uses this value where an insert gives none; an explicit null stays null. */
        public Nullable<T> defaultsTo(T value) {
            return with(spec().defaultsTo(new ColumnDefault.Constant<>(value)));
        }

        /** Asks for a value for each row where an insert gives none; an explicit null stays null. */
        public Nullable<T> defaultsTo(Supplier<? extends T> value) {
            return with(spec().defaultsTo(new ColumnDefault.Computed<>(value)));
        }

        /** Makes a value of the time of the statement where an insert gives none; an explicit null stays null. */
        public Nullable<T> defaultsTo(Function<Clock, ? extends T> value) {
            return with(spec().defaultsTo(new ColumnDefault.Timed<>(value)));
        }

        /** Uses the time of the statement where an insert gives none; only for dates and times. */
        public Nullable<T> defaultsToNow() {
            return with(spec().defaultsTo(new ColumnDefault.Now<>(Now.as(type()))));
        }

        /** The value that the database computes for each row; see {@link NullableGenerated}. */
        public NullableGenerated<T> generatedAs(Supplier<? extends Expression<? super S, T>> expression) {
            return new NullableGenerated<>(spec().generatedAs(Generation.of(expression)));
        }

        /** The same column under another Java class; null stays null. */
        public <V> Nullable<V> as(
                Class<V> type, Function<? super T, ? extends V> read, Function<? super V, ? extends T> write) {
            return new Nullable<>(spec().as(type().as(type, read, write)));
        }
    }

    /**
     * A column that the database computes from others of the same row: no write gives it a value, and every read has it. The
     * expression stands in a lambda, for the fields that it speaks of may be declared later.
     *
     * <pre>{@code
     * public final Generated<String> full = text().generatedAs(() -> first.concat(" ").concat(last));
     * // "full" TEXT NOT NULL GENERATED ALWAYS AS ("first" || ' ' || "last") STORED
     * }</pre>
     */
    public final class Generated<T> extends DeclaredColumn<S, T, Generated<T>> {
        Generated(ColumnSpec<T> spec) {
            super(ColumnKinds.this, spec);
        }

        @Override
        Generated<T> with(ColumnSpec<T> spec) {
            return new Generated<>(spec);
        }

        /** Computes the value when it is read instead of storing it, where the database can: on MariaDB and SQLite. */
        public Generated<T> virtual() {
            return with(spec().with(ColumnValues::asVirtual));
        }
    }

    /** A {@link Generated} column whose expression may be null. */
    public final class NullableGenerated<T> extends DeclaredColumn<S, T, NullableGenerated<T>> {
        NullableGenerated(ColumnSpec<T> spec) {
            super(ColumnKinds.this, spec);
        }

        @Override
        NullableGenerated<T> with(ColumnSpec<T> spec) {
            return new NullableGenerated<>(spec);
        }

        @Override
        public boolean isNullable() {
            return true;
        }

        /** Computes the value when it is read instead of storing it, where the database can: on MariaDB and SQLite. */
        public NullableGenerated<T> virtual() {
            return with(spec().with(ColumnValues::asVirtual));
        }
    }
}
