package dev.cormorant.internal.page;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of a row, and where the row stands in the order.
 *
 * @param row what was selected
 * @param values what the row holds in the terms of the order
 */
public record Placed<R extends @Nullable Object>(R row, List<@Nullable Object> values) {
    /** Of the parts of a shape: what was selected comes first. */
    @SuppressWarnings("unchecked") // the first part is the shape of an R
    static <R extends @Nullable Object> Placed<R> of(@Nullable Object[] parts) {
        List<@Nullable Object> values = Arrays.asList(parts).subList(1, parts.length);
        return new Placed<>((R) parts[0], Collections.unmodifiableList(values));
    }

    /** The place on a side of the row. */
    public Place at(Side side) {
        return new Place(values, side);
    }
}
