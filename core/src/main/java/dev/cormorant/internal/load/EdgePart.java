package dev.cormorant.internal.load;

import dev.cormorant.internal.page.Placed;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** A row in an order. Only some rows tell their place: those that may become a cursor. */
final class EdgePart<R extends @Nullable Object> implements Part<Placed<R>> {
    private final Part<R> row;
    private final int[] terms;
    private final LongPredicate edges;
    private long read;

    /**
     * A part of a row and of the columns that hold its place.
     *
     * @param edges which rows tell their place, by their number from 1
     */
    EdgePart(Part<R> row, int[] terms, LongPredicate edges) {
        this.row = row;
        this.terms = terms;
        this.edges = edges;
    }

    private record Edge(@Nullable Object taken, List<@Nullable Object> values) {}

    @Override
    public @Nullable Object read(Cells cells) throws SQLException {
        Object taken = row.read(cells);
        read++;
        return edges.test(read) ? new Edge(taken, values(cells)) : taken;
    }

    private List<@Nullable Object> values(Cells cells) throws SQLException {
        @Nullable Object[] values = new Object[terms.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = cells.nullableAt(terms[i]);
        }
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    @Override
    public Placed<R> finish(@Nullable Object taken) {
        return taken instanceof Edge edge
                ? new Placed<>(row.finish(edge.taken()), edge.values())
                : new Placed<>(row.finish(taken), null);
    }
}
