package dev.cormorant.internal.load;

import dev.cormorant.driver.Session;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.page.Keyset;
import dev.cormorant.internal.page.Place;
import dev.cormorant.internal.page.Placed;
import dev.cormorant.internal.page.Side;
import dev.cormorant.ir.Expr;
import dev.cormorant.query.Excerpt;
import org.jspecify.annotations.Nullable;

/** The rows that a relation leads to from one parent, in their order. */
record RowsOfParent<E>(Session session, Loading loading, Shape.Sliced<E> slices, Keyset order, Object parent)
        implements OrderedRows<E> {
    @Override
    public Excerpt<Placed<E>> after(@Nullable Place place, int size) {
        return beyond(order, place, Side.AFTER, size);
    }

    @Override
    public Excerpt<Placed<E>> before(@Nullable Place place, int size) {
        return beyond(order.reversed(), place, Side.BEFORE, size);
    }

    private Excerpt<Placed<E>> beyond(Keyset direction, @Nullable Place place, Side side, int size) {
        Expr beyond = place == null ? null : direction.after(place, side);
        return session.run(on ->
                loading.ofOneParent(on, slices, direction, slices.rows(beyond, direction.orders()), parent, size));
    }
}
