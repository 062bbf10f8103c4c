package dev.cormorant.schema;

import dev.cormorant.expression.Predicate;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The words with which a table declares its relations, and the kinds of relation. What they say about other tables is a
 * lambda, so that tables may refer to each other in circles.
 *
 * @param <S> the table
 */
public abstract class RelationDeclarations<S> extends ColumnDeclarations<S> {
    RelationDeclarations() {}

    /** A relation to exactly one row: the foreign key is on this table and never null. */
    public final class One<X extends TableLike<X, Y>, Y> extends ToOneRelation<S, X, Y> {
        One(Supplier<X> target, Column<S, ?> foreignKey) {
            super(RelationDeclarations.this, target, () -> RelationKey.outgoing(foreignKey));
        }

        @Override
        public boolean isOptional() {
            return false;
        }
    }

    /** A relation to one row or none. */
    public final class Maybe<X extends TableLike<X, Y>, Y> extends ToOneRelation<S, X, Y> {
        Maybe(Supplier<X> target, Supplier<RelationKey> key) {
            super(RelationDeclarations.this, target, key);
        }

        @Override
        public boolean isOptional() {
            return true;
        }

        /** There is a related row. */
        public Predicate<S> isPresent() {
            return related(false);
        }

        /** There is no related row. */
        public Predicate<S> isAbsent() {
            return related(true);
        }
    }

    /** A relation to any number of rows: the foreign key is on the other table. */
    public final class Many<X extends TableLike<X, Y>, Y> extends ToManyRelation<S, X, Y> {
        Many(Supplier<X> target, Function<? super X, ? extends Column<X, ?>> foreignKey) {
            super(RelationDeclarations.this, target, () -> RelationKey.incoming(foreignKey.apply(target.get())));
        }
    }

    /** The row that a required foreign key refers to. */
    protected final <X extends TableLike<X, Y>, Y> One<X, Y> belongsTo(Supplier<X> target, Reference<?> foreignKey) {
        return new One<>(target, foreignKey);
    }

    /** The row that an optional foreign key refers to. */
    protected final <X extends TableLike<X, Y>, Y> Maybe<X, Y> belongsTo(Supplier<X> target, Nullable<?> foreignKey) {
        return new Maybe<>(target, () -> RelationKey.outgoing(foreignKey));
    }

    /** The row of another table whose unique foreign key refers to this one. */
    protected final <X extends TableLike<X, Y>, Y> Maybe<X, Y> hasOne(
            Supplier<X> target, Function<? super X, ? extends Column<X, ?>> foreignKey) {
        return new Maybe<>(target, () -> RelationKey.incoming(foreignKey.apply(target.get())));
    }

    /** The rows of another table whose foreign key refers to this one. */
    protected final <X extends TableLike<X, Y>, Y> Many<X, Y> hasMany(
            Supplier<X> target, Function<? super X, ? extends Column<X, ?>> foreignKey) {
        return new Many<>(target, foreignKey);
    }
}
