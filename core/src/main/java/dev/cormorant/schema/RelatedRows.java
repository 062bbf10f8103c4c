package dev.cormorant.schema;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.SortKey;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the rows of a to-many relation, in an order. Immutable and thread-safe.
 *
 * @param <S> the table that declares the relation
 * @param <X> the table it leads to
 * @param <Y> the row record of that table
 */
public final class RelatedRows<S, X extends TableLike<X, Y>, Y> implements Selection<S, List<Y>> {
    private static final ColumnType<Long> COUNT = ColumnTypes.bigint();

    private final ToManyRelation<S, X, Y> relation;
    private final List<Predicate<? super X>> conditions;
    private final List<SortKey> order;

    RelatedRows(ToManyRelation<S, X, Y> relation, List<Predicate<? super X>> conditions, List<SortKey> order) {
        this.relation = relation;
        this.conditions = conditions;
        this.order = order;
    }

    /** Those of the rows that match too. */
    public RelatedRows<S, X, Y> where(Predicate<? super X> condition) {
        List<Predicate<? super X>> all = new ArrayList<>(conditions);
        all.add(condition);
        return new RelatedRows<>(relation, List.copyOf(all), order);
    }

    /** The rows in an order; repeated calls append. */
    @SafeVarargs
    public final RelatedRows<S, X, Y> orderBy(Order<? super X>... orders) {
        List<SortKey> keys = new ArrayList<>(order);
        Arrays.stream(orders).map(Order::key).forEach(keys::add);
        return new RelatedRows<>(relation, conditions, List.copyOf(keys));
    }

    /** Something of each row. */
    public <V> Selection<S, List<V>> select(Selection<? super X, V> selection) {
        return () -> new Shape.ToMany<>(relation, selection.shape(), where(), order);
    }

    /** The number of these rows, counted in the same statement. */
    public Expression<S, Long> count() {
        Aggregate rows = Aggregate.rows();
        return Expression.notNull(new RelationAggregate(relation, rows, where()), COUNT, relation.label() + ".count");
    }

    @Override
    public Shape<List<Y>> shape() {
        return new Shape.ToMany<>(relation, relation.target().shape(), where(), order);
    }

    private @Nullable Expr where() {
        return conditions.isEmpty() ? null : Predicate.allOf(conditions).node();
    }
}
