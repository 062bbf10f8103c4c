package dev.cormorant.index;

import dev.cormorant.expression.Predicate;
import java.util.List;

/**
 * Rows that stand together in an index of which three columns are left.
 *
 * @param <S> the table
 * @param <A> the values of column 1 of these
 * @param <B> the values of column 2 of these
 * @param <C> the values of column 3 of these
 */
public final class Along3<S, A, B, C> extends AlongColumn<S, A, Along2<S, B, C>> {
    Along3(List<Predicate<S>> conditions, List<IndexKey<S, ?>> left) {
        super(conditions, left);
    }

    /** All rows of an index. */
    public static <S, A, B, C> Along3<S, A, B, C> of(
            IndexKey<S, A> first, IndexKey<S, B> second, IndexKey<S, C> third) {
        return new Along3<>(List.of(), List.of(first, second, third));
    }

    @Override
    Along2<S, B, C> then(List<Predicate<S>> conditions, List<IndexKey<S, ?>> left) {
        return new Along2<>(conditions, left);
    }
}
