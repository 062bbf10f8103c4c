package dev.cormorant.internal.load;

import dev.cormorant.internal.page.Place;
import dev.cormorant.internal.page.Placed;
import dev.cormorant.query.Excerpt;
import org.jspecify.annotations.Nullable;

/** Rows that stand in an order, of which some are read at a time. */
interface OrderedRows<R extends @Nullable Object> {
    /** The first so many rows behind a place, from there on; null for the place in front of all rows. */
    Excerpt<Placed<R>> after(@Nullable Place place, int size);

    /** The last so many rows in front of a place, from there back; null for the place behind all rows. */
    Excerpt<Placed<R>> before(@Nullable Place place, int size);
}
