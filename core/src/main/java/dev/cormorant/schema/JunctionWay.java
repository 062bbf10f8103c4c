package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Link;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way of two steps over the rows of a table that link rows of two others.
 *
 * @param source the relation's own table
 * @param target the table that it leads to
 * @param junction the table between
 * @param toSource how its rows lead to the relation's own table
 * @param toTarget how its rows lead to the table that the relation leads to
 * @param where which of the rows it leads to; null for all
 */
record JunctionWay<X extends TableLike<X, ?>, J extends TableLike<J, ?>>(
        Supplier<? extends TableLike<?, ?>> source,
        Supplier<X> target,
        Supplier<J> junction,
        JunctionEnd<J> toSource,
        JunctionEnd<J> toTarget,
        @Nullable Function<? super X, ? extends Predicate<? super X>> where)
        implements RelationWay {
    /** To all of the rows that are linked. */
    static <X extends TableLike<X, ?>, J extends TableLike<J, ?>> JunctionWay<X, J> of(
            Supplier<? extends TableLike<?, ?>> source,
            Supplier<X> target,
            Supplier<J> junction,
            JunctionEnd<J> toSource,
            JunctionEnd<J> toTarget) {
        Argument.notNull(junction, "through", "function of the table between");
        return new JunctionWay<>(source, target, junction, toSource, toTarget, null);
    }

    /** Over a table that Cormorant defines, of this name or, if it is null, of a derived one. */
    static <X extends TableLike<X, ?>> JunctionWay<X, Junction> implicit(
            Supplier<? extends TableLike<?, ?>> source, Supplier<X> target, @Nullable String name) {
        return of(
                source,
                target,
                () -> Junction.between(source.get(), target.get(), name),
                new JunctionEnd.OfTable(source),
                new JunctionEnd.OfTable(target));
    }

    @Override
    public Optional<Junction> defined() {
        return toSource instanceof JunctionEnd.OfTable && junction.get() instanceof Junction between
                ? Optional.of(between)
                : Optional.empty();
    }

    JunctionWay<X, J> where(Function<? super X, ? extends Predicate<? super X>> condition) {
        Argument.notNull(condition, "where", "function");
        return new JunctionWay<>(source, target, junction, toSource, toTarget, condition);
    }

    @Override
    public List<Link> links(String relation) {
        J between = junction.get();
        X end = target.get();
        List<? extends Column<?, ?>> start = toSource.far(relation, between, source.get());
        return List.of(
                new Link(start, toSource.near(between), linking(relation, between, end), null),
                new Link(
                        toTarget.near(between),
                        toTarget.far(relation, between, end),
                        where == null ? null : where.apply(end).node(),
                        null));
    }

    /** What holds of the rows between; null for nothing. */
    private @Nullable Expr linking(String relation, J between, X end) {
        List<Predicate<Object>> conditions = Stream.of(
                        toSource.where(relation, between, source.get()), toTarget.where(relation, between, end))
                .filter(Objects::nonNull)
                .<Predicate<Object>>map(condition -> () -> condition)
                .toList();
        return conditions.isEmpty() ? null : Predicate.allOf(conditions).node();
    }

    @Override
    public boolean endsInKey() {
        return true;
    }

    @Override
    public List<List<? extends Column<?, ?>>> foreignKeys() {
        J between = junction.get();
        return Stream.of(toSource, toTarget)
                .filter(JunctionEnd::isForeignKey)
                .<List<? extends Column<?, ?>>>map(end -> end.near(between))
                .toList();
    }
}
