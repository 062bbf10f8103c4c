package dev.cormorant.page;

import dev.cormorant.error.Argument;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some rows from the midst of an order, and the ways to their neighbours. It is full unless nothing follows in the
 * direction that was read.
 *
 * @param rows the rows in the order of the query, as an immutable list
 * @param next the place behind the last row, for {@code after}; empty where no row follows
 * @param previous the place in front of the first row, for {@code before}; empty where no row precedes
 * @param done whether no further row exists in the direction that was read
 */
public record Slice<R extends @Nullable Object>(
        List<R> rows, Optional<Cursor> next, Optional<Cursor> previous, boolean done) {
    /** Refuses null. */
    public Slice {
        Argument.notNull(rows, "Slice", "list of rows");
        Argument.notNull(next, "Slice", "next cursor");
        Argument.notNull(previous, "Slice", "previous cursor");
    }

    /** A slice of no rows. */
    public static <R extends @Nullable Object> Slice<R> none() {
        return new Slice<>(List.of(), Optional.empty(), Optional.empty(), true);
    }
}
