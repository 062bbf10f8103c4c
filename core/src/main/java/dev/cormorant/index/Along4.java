package dev.cormorant.index;

import dev.cormorant.expression.Predicate;
import java.util.List;

/**
 * Rows that stand together in an index of which four columns are left.
 *
 * @param <S> the table
 * @param <A> the values of column 1 of these
 * @param <B> the values of column 2 of these
 * @param <C> the values of column 3 of these
 * @param <D> the values of column 4 of these
 */
public final class Along4<S, A, B, C, D> extends AlongColumn<S, A, Along3<S, B, C, D>> {
    Along4(List<Predicate<S>> conditions, List<IndexKey<S, ?>> left) {
        super(conditions, left);
    }

    /** All rows of an index. */
    public static <S, A, B, C, D> Along4<S, A, B, C, D> of(
            IndexKey<S, A> first, IndexKey<S, B> second, IndexKey<S, C> third, IndexKey<S, D> fourth) {
        return new Along4<>(List.of(), List.of(first, second, third, fourth));
    }

    @Override
    Along3<S, B, C, D> then(List<Predicate<S>> conditions, List<IndexKey<S, ?>> left) {
        return new Along3<>(conditions, left);
    }
}
