package dev.cormorant.internal.write;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a write gives back.
 *
 * @param number how many rows it wrote: more than come back where a relation leaves rows out
 * @param rows something of each row that comes back
 * @param <V> what is given back of each row
 */
record Written<V extends @Nullable Object>(long number, List<V> rows) {
    /** Something of each row that was written. */
    static <V extends @Nullable Object> Written<V> all(List<V> rows) {
        return new Written<>(rows.size(), rows);
    }
}
