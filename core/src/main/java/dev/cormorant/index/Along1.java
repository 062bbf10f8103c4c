package dev.cormorant.index;

import dev.cormorant.expression.Predicate;
import java.util.List;

/**
 * Rows that stand together in an index of which one column is left.
 *
 * @param <S> the table
 * @param <A> the values of column 1 of these
 */
public final class Along1<S, A> extends AlongColumn<S, A, Along<S>> {
    Along1(List<Predicate<S>> conditions, List<IndexKey<S, ?>> left) {
        super(conditions, left);
    }

    /** All rows of an index. */
    public static <S, A> Along1<S, A> of(IndexKey<S, A> first) {
        return new Along1<>(List.of(), List.of(first));
    }

    @Override
    Along<S> then(List<Predicate<S>> conditions, List<IndexKey<S, ?>> left) {
        return new Along<>(conditions, left);
    }
}
