package dev.cormorant.internal.load;

import dev.cormorant.internal.page.OrderedIntent;
import dev.cormorant.internal.page.Place;
import dev.cormorant.internal.page.Placed;
import dev.cormorant.internal.page.Side;
import dev.cormorant.query.Excerpt;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads one query in chunks, each when it is asked for, in a statement of its own. */
final class Chunks<R extends @Nullable Object> implements Iterator<List<R>> {
    private final Reading reading;
    private final OrderedIntent<R> query;
    private final int size;
    private @Nullable Place reached;
    private boolean ended;
    private List<Placed<R>> chunk = List.of();

    Chunks(Reading reading, OrderedIntent<R> query, int size) {
        this.reading = reading;
        this.query = query;
        this.size = size;
    }

    @Override
    public boolean hasNext() {
        if (chunk.isEmpty() && !ended) {
            read();
        }
        return !chunk.isEmpty();
    }

    private void read() {
        Excerpt<Placed<R>> excerpt = reading.chunk(query.after(reached, size), query.keyset());
        chunk = excerpt.rows();
        ended = !excerpt.more();
        if (excerpt.more()) {
            reached = chunk.get(chunk.size() - 1).at(Side.AFTER);
        }
    }

    @Override
    public List<R> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the query has no more rows");
        }
        List<R> rows = Paging.unplaced(chunk);
        chunk = List.of();
        return rows;
    }
}
