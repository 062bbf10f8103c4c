package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Link;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A way of one step, to the rows whose morph leads to a row of the own table. Immutable.
 *
 * @param source the table that declares the relation
 * @param target the table that it leads to
 * @param morph the morph of its rows
 * @param where which of the rows it leads to; null for all
 * @param first the order of whose rows it leads to the first; null for all
 */
record MorphWay<X extends TableLike<X, ?>>(
        Supplier<? extends TableLike<?, ?>> source,
        Supplier<X> target,
        Function<? super X, ? extends MorphRelation<X>> morph,
        @Nullable Function<? super X, ? extends Predicate<? super X>> where,
        @Nullable Function<? super X, ? extends Order<? super X>> first)
        implements RelationWay {
    /** To all of the rows. */
    static <X extends TableLike<X, ?>> MorphWay<X> of(
            Supplier<? extends TableLike<?, ?>> source,
            Supplier<X> target,
            Function<? super X, ? extends MorphRelation<X>> morph) {
        Argument.notNull(target, "morphMany", "function of the table");
        Argument.notNull(morph, "morphMany", "function of the morph");
        return new MorphWay<>(source, target, morph, null, null);
    }

    MorphWay<X> where(Function<? super X, ? extends Predicate<? super X>> condition) {
        Argument.notNull(condition, "where", "function");
        return new MorphWay<>(source, target, morph, condition, first);
    }

    MorphWay<X> first(Function<? super X, ? extends Order<? super X>> order) {
        Argument.notNull(order, "first", "function");
        return new MorphWay<>(source, target, morph, where, order);
    }

    @Override
    public List<Link> links(String relation) {
        X table = target.get();
        MorphRelation<X> used = morph.apply(table);
        MorphTarget<?> own = used.targetFor(relation, source.get());
        Link.First firstRow = first == null ? null : FirstRow.of(table, first.apply(table));
        return List.of(new Link(List.of(own.column()), List.of(used.key()), matching(table, own), firstRow));
    }

    private Expr matching(X table, MorphTarget<?> own) {
        Predicate<X> leadsHere = own::isNamed;
        return where == null
                ? leadsHere.node()
                : leadsHere.and(where.apply(table)).node();
    }

    @Override
    public boolean endsInKey() {
        return false;
    }

    @Override
    public List<List<? extends Column<?, ?>>> foreignKeys() {
        return List.of();
    }
}
