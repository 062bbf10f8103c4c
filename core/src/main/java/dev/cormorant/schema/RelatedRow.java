package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Restriction;
import dev.cormorant.ir.SingleRow;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.shape.RecordShape;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The row that a to-one relation leads to, if it matches: {@code POSTS.author.where(USERS.active.isTrue())}. As a {@link
 * Selection} it yields that row, and null where the related row does not match; no row of the table itself is left out.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * db.from(POSTS).select(Selection.of(POSTS.title, POSTS.author.where(USERS.active.isTrue()), Card::new)).list();
 * // SELECT .. FROM "posts" LEFT JOIN "users" AS "author" ON "author"."id" = "posts"."author_id" AND "author"."active"
 * }</pre>
 *
 * @param <S> the table that declares the relation
 * @param <X> the table it leads to
 * @param <Y> the row record of that table
 */
public final class RelatedRow<S, X extends TableLike<X, Y>, Y> implements Selection<S, Y>, Loadable<S> {
    private final ToOneRelation<S, X, Y> relation;
    private final @Nullable Expr where;

    RelatedRow(ToOneRelation<S, X, Y> relation, @Nullable Expr where) {
        this.relation = relation;
        this.where = where;
    }

    /**
     * The row only if it matches too.
     *
     * @throws IllegalArgumentException if the condition is of many rows, as one of an aggregate is
     */
    public RelatedRow<S, X, Y> where(Predicate<? super X> condition) {
        Argument.notNull(condition, "where", "condition");
        if (!SingleRow.has(condition.node())) {
            throw new IllegalArgumentException(relation.label()
                    + ": a condition is asked of the related row, and an aggregate is of many rows; ask a relation for it,"
                    + " as in count(), max(..) and sum(..)");
        }
        Expr known = where;
        Expr both = known == null
                ? condition.node()
                : Predicate.<Object>allOf(List.of(() -> known, condition::node)).node();
        return new RelatedRow<>(relation, both);
    }

    /** Something of the row; null where there is none that matches. */
    public <V> Selection<S, V> select(Selection<? super X, V> selection) {
        Argument.notNull(selection, "select", "selection");
        return () -> new Shape.ToOne<>(relation, selection.shape(), where);
    }

    /**
     * A record of the row, which is a shape of its table; null where there is none that matches.
     *
     * @throws IllegalArgumentException if the record is no shape, or one of another table
     */
    public <V extends Record> Selection<S, V> select(Class<V> shape) {
        return select(RecordShape.<X, V>of(shape, relation.target()));
    }

    /** A value of the row, usable wherever a column of this table is; null where there is no row that matches. */
    public <T> Expression<S, T> get(Function<? super X, ? extends Expression<? super X, T>> path) {
        Argument.notNull(path, "get", "function");
        Expression<? super X, T> end =
                Argument.notNull(path.apply(relation.target()), "get", "what the function gives");
        if (!SingleRow.has(end.node())) {
            throw new IllegalArgumentException(relation.label() + ".get(..): " + end.label()
                    + " is of many rows, and a relation leads to one; read it where its table is read");
        }
        Restriction restriction = where == null ? null : new Restriction(where, Restriction.OWN);
        return Expression.of(
                new ToOnePath(relation, restriction, end.node()), end.type(), relation.label() + "." + end.label());
    }

    /** The row with what some of its own relations lead to. */
    @SafeVarargs
    public final LoadedRelation<S, Loaded<Y>> with(Loadable<X>... related) {
        Argument.noneNull(related, "with", "relation");
        Shape<Loaded<Y>> row = Loaded.shape(relation.target(), List.of(related));
        return new LoadedRelation<>(relation, new Shape.ToOne<>(relation, row, where));
    }

    @Override
    public ToOneRelation<S, X, Y> relation() {
        return relation;
    }

    @Override
    public Shape<Loaded<Y>> loaded() {
        return with().loaded();
    }

    @Override
    public Shape<Y> shape() {
        return new Shape.ToOne<>(relation, relation.target().shape(), where);
    }
}
