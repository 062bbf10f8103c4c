package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Link;
import dev.cormorant.ir.Nesting;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.SingleRow;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A way from the rows of one table to the rows of another, by a foreign key on either side. Immutable and thread-safe.
 *
 * @param <S> the table that declares it
 * @param <X> the table it leads to
 * @param <Y> the row record of that table
 */
public abstract non-sealed class Relation<S, X extends TableLike<X, Y>, Y> implements RelationId, RelationLike<S> {
    private final RelationDeclarations<S> source;
    private final Supplier<X> target;
    private final RelationWay way;
    private volatile @Nullable List<Link> links;

    Relation(RelationDeclarations<S> source, Supplier<X> target, RelationWay way) {
        this.source = source;
        this.target = target;
        this.way = way;
    }

    @Override
    public final TableLike<?, ?> source() {
        return source.self();
    }

    @Override
    public final X target() {
        return target.get();
    }

    /** Racing threads may each tell the steps; they are equal. */
    @Override
    public final List<Link> links() {
        List<Link> known = links;
        if (known == null) {
            known = way.links(label());
            links = known;
        }
        return known;
    }

    @Override
    public final boolean isShared() {
        return way.endsInKey();
    }

    RelationWay way() {
        return way;
    }

    /** Whether it is declared apart from its table, by {@link Relations}. */
    final boolean isApart() {
        return !source().describe().hasField(this);
    }

    /** The name of the field that holds the relation; one apart from its table is called by that to which it leads. */
    @Override
    public final String name() {
        return isApart()
                ? target().label().substring(0, 1).toLowerCase(Locale.ROOT)
                        + target().label().substring(1)
                : source().describe().fieldOf(this);
    }

    @Override
    public final String label() {
        return source.label() + "." + name();
    }

    final Predicate<S> related(Predicate<? super X> condition, boolean negated) {
        Argument.notNull(condition, "has", "condition");
        if (!SingleRow.has(condition.node())) {
            throw new IllegalArgumentException(label()
                    + ": has(..) and hasNot(..) ask the related row, and an aggregate or a rank is of many; ask it where its"
                    + " table is read");
        }
        RelationTest test = Nesting.checked(new RelationTest(this, condition.node(), negated));
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
