package dev.cormorant.schema;

import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.RelationTest;
import java.util.List;
import java.util.function.Supplier;

/**
 * A way from the rows of one table to the rows of another, by a foreign key on either side. Immutable and thread-safe.
 *
 * @param <S> the table that declares it
 * @param <X> the table it leads to
 * @param <Y> the row record of that table
 */
public abstract class Relation<S, X extends TableLike<X, Y>, Y> implements RelationId {
    private final RelationDeclarations<S> source;
    private final Supplier<X> target;
    private final Supplier<RelationKey> key;

    Relation(RelationDeclarations<S> source, Supplier<X> target, Supplier<RelationKey> key) {
        this.source = source;
        this.target = target;
        this.key = key;
    }

    @Override
    public final TableLike<?, ?> source() {
        return source.self();
    }

    @Override
    public final X target() {
        return target.get();
    }

    @Override
    public final List<Column<?, ?>> sourceColumns() {
        return List.of(key.get().source());
    }

    @Override
    public final List<Column<?, ?>> targetColumns() {
        return List.of(key.get().target());
    }

    /** Whether the column that links the tables is a foreign key, as it must be. */
    final boolean hasForeignKey() {
        return foreignKey().reference().isPresent();
    }

    /** Whether the foreign key names a column: its lambda may run into a class that is not initialized yet. */
    final boolean isLinked() {
        return foreignKey()
                .reference()
                .map(reference -> reference.target().get())
                .isPresent();
    }

    /** The column that links the tables, on whichever side it is. */
    final Column<?, ?> foreignKey() {
        return key.get().foreignKey();
    }

    /** The name of the field that holds the relation. */
    @Override
    public final String name() {
        return source().describe().fieldOf(this);
    }

    @Override
    public final String label() {
        return source.label() + "." + name();
    }

    final Predicate<S> related(Predicate<? super X> condition, boolean negated) {
        RelationTest test = new RelationTest(this, condition.node(), negated);
        return () -> test;
    }

    final Predicate<S> related(boolean negated) {
        RelationTest test = new RelationTest(this, null, negated);
        return () -> test;
    }

    @Override
    public final String toString() {
        return label();
    }
}
