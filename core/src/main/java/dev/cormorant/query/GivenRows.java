package dev.cormorant.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were read before. Relations that are loaded of them may leave some of them out.
 *
 * @param rows the rows
 * @param leftOut the places of those that are left out
 */
record GivenRows<R>(List<R> rows, BitSet leftOut) {
    /** These rows, none of which is left out yet. */
    static <R> GivenRows<R> of(List<R> rows) {
        return new GivenRows<>(rows, new BitSet());
    }

    /** Something for the place of each row; null for those that are left out. */
    <V extends @Nullable Object> List<@Nullable V> each(IntFunction<? extends @Nullable V> made) {
        List<@Nullable V> each = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            each.add(leftOut.get(i) ? null : made.apply(i));
        }
        return each;
    }

    /** What was made for each row, without those that are left out. */
    <V> List<V> kept(List<? extends @Nullable V> each) {
        List<V> kept = new ArrayList<>(each.size());
        for (int i = 0; i < each.size(); i++) {
            if (!leftOut.get(i)) {
                kept.add(Objects.requireNonNull(each.get(i)));
            }
        }
        return List.copyOf(kept);
    }
}
