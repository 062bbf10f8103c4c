package dev.cormorant.schema;

import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Link;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A way of two steps over the rows of a table that link rows of two others.
 *
 * @param target the table that it leads to
 * @param junction the table between
 * @param toSource its foreign key to the relation's own table
 * @param toTarget its foreign key to the table that the relation leads to
 * @param where which of the rows it leads to; null for all
 */
record JunctionWay<X, J extends TableLike<J, ?>>(
        Supplier<X> target,
        Supplier<J> junction,
        Function<? super J, ? extends Column<J, ?>> toSource,
        Function<? super J, ? extends Column<J, ?>> toTarget,
        @Nullable Function<? super X, ? extends Predicate<? super X>> where)
        implements RelationWay {
    JunctionWay<X, J> where(Function<? super X, ? extends Predicate<? super X>> condition) {
        return new JunctionWay<>(target, junction, toSource, toTarget, condition);
    }

    @Override
    public List<Link> links(String relation) {
        List<Column<J, ?>> source = List.of(toSource.apply(junction.get()));
        List<Column<J, ?>> end = List.of(toTarget.apply(junction.get()));
        return List.of(
                Link.of(KeyWay.referenced(relation, source), source),
                new Link(
                        end,
                        KeyWay.referenced(relation, end),
                        where == null ? null : where.apply(target.get()).node(),
                        null));
    }

    @Override
    public boolean endsInKey() {
        return true;
    }

    @Override
    public List<List<? extends Column<?, ?>>> foreignKeys() {
        return List.of(List.of(toSource.apply(junction.get())), List.of(toTarget.apply(junction.get())));
    }
}
