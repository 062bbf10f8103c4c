package dev.cormorant.internal.load;

import dev.cormorant.internal.page.OrderedIntent;
import dev.cormorant.internal.page.Place;
import dev.cormorant.internal.page.Placed;
import dev.cormorant.query.Excerpt;
import org.jspecify.annotations.Nullable;

/** The rows of a query, in its order. */
record QueriedRows<R extends @Nullable Object>(Reading reading, OrderedIntent<R> query) implements OrderedRows<R> {
    @Override
    public Excerpt<Placed<R>> after(@Nullable Place place, int size) {
        return reading.page(query.after(place, size), query.keyset());
    }

    @Override
    public Excerpt<Placed<R>> before(@Nullable Place place, int size) {
        return reading.page(query.before(place, size), query.keyset());
    }
}
