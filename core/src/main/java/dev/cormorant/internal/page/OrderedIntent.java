package dev.cormorant.internal.page;

import dev.cormorant.query.ReadIntent;
import org.jspecify.annotations.Nullable;

/**
 * A query whose rows stand in a total order.
 *
 * @param intent the query
 * @param keyset the order
 */
public record OrderedIntent<R extends @Nullable Object>(ReadIntent<R> intent, Keyset keyset) {
    /** The first so many rows behind a place, from there on; null for the place in front of all rows. */
    public ReadIntent<R> after(@Nullable Place place, int size) {
        return beyond(keyset, place, Side.AFTER, size);
    }

    /** The last so many rows in front of a place, from there back; null for the place behind all rows. */
    public ReadIntent<R> before(@Nullable Place place, int size) {
        return beyond(keyset.reversed(), place, Side.BEFORE, size);
    }

    private ReadIntent<R> beyond(Keyset order, @Nullable Place place, Side direction, int size) {
        return cut(intent, order, place, direction).withOrderBy(order.orders()).withLimit((long) size);
    }

    /** The rows between two places; null for the place in front of all rows, or behind them. */
    public ReadIntent<R> between(@Nullable Place from, @Nullable Place to) {
        ReadIntent<R> behind = cut(intent, keyset, from, Side.AFTER);
        return cut(behind, keyset.reversed(), to, Side.BEFORE).withOrderBy(keyset.orders());
    }

    private static <R extends @Nullable Object> ReadIntent<R> cut(
            ReadIntent<R> rows, Keyset order, @Nullable Place place, Side direction) {
        return place == null ? rows : rows.andOfResults(order.after(place, direction));
    }
}
