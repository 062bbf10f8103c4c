package dev.cormorant.index;

import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that stand together in an index, in its order: those that match some conditions on its first columns. Immutable.
 *
 * @param <S> the table
 */
public class Along<S> {
    private final List<Predicate<S>> conditions;
    private final List<IndexKey<S, ?>> left;

    Along(List<Predicate<S>> conditions, List<IndexKey<S, ?>> left) {
        this.conditions = List.copyOf(conditions);
        this.left = List.copyOf(left);
    }

    /** The same rows in the opposite order. */
    public final Along<S> reversed() {
        List<IndexKey<S, ?>> opposite = new ArrayList<>();
        left.forEach(key -> opposite.add(key.reversed()));
        return new Along<>(conditions, opposite);
    }

    /** What the rows match. */
    public final List<Predicate<S>> conditions() {
        return conditions;
    }

    /** The order of the rows, by the columns that are not the same in all of them. */
    public final List<Order<S>> order() {
        List<Order<S>> order = new ArrayList<>();
        left.forEach(key -> order.add(key.order()));
        return order;
    }

    /** The conditions with one more. */
    final List<Predicate<S>> and(Predicate<S> condition) {
        List<Predicate<S>> all = new ArrayList<>(conditions);
        all.add(condition);
        return all;
    }

    /** The columns that are not the same in all of the rows. */
    final List<IndexKey<S, ?>> left() {
        return left;
    }

    /** The columns that are left behind the first. */
    final List<IndexKey<S, ?>> next() {
        return left.subList(1, left.size());
    }

    /** Those of the rows that match, whose columns keep their order. */
    final Along<S> within(Predicate<S> range) {
        return new Along<>(and(range), left);
    }
}
