package dev.cormorant.internal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of a row, and where the row stands in the order if it is the first or the last one of those asked for.
 *
 * @param row what was selected
 * @param values what the row holds in the terms of the order; null for a row in the midst
 */
public record Placed<R extends @Nullable Object>(
        @Nullable R row, @Nullable List<@Nullable Object> values) {
    /** The place on a side of the row. */
    public Place at(Side side) {
        if (values == null) {
            throw new IllegalStateException("only the first and the last row know where they stand");
        }
        return new Place(values, side);
    }
}
