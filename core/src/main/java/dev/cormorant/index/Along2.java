package dev.cormorant.index;

import dev.cormorant.expression.Predicate;
import java.util.List;

/**
 * Rows that stand together in an index of which two columns are left.
 *
 * @param <S> the table
 * @param <A> the values of column 1 of these
 * @param <B> the values of column 2 of these
 */
public final class Along2<S, A, B> extends AlongColumn<S, A, Along1<S, B>> {
    Along2(List<Predicate<S>> conditions, List<IndexKey<S, ?>> left) {
        super(conditions, left);
    }

    /** All rows of an index. */
    public static <S, A, B> Along2<S, A, B> of(IndexKey<S, A> first, IndexKey<S, B> second) {
        return new Along2<>(List.of(), List.of(first, second));
    }

    @Override
    Along1<S, B> then(List<Predicate<S>> conditions, List<IndexKey<S, ?>> left) {
        return new Along1<>(conditions, left);
    }
}
