package dev.cormorant.internal.sql;

import dev.cormorant.driver.OpenRows;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The rows of an open result one by one. */
final class SqlRows<R extends @Nullable Object> implements Iterator<R> {
    private enum State {
        UNKNOWN,
        ON_ROW,
        ENDED
    }

    private final OpenRows rows;
    private final RowMapping<R> mapping;
    private State state = State.UNKNOWN;

    private SqlRows(OpenRows rows, RowMapping<R> mapping) {
        this.rows = rows;
        this.mapping = mapping;
    }

    /** A stream that closes the result when it is closed. */
    static <R extends @Nullable Object> Stream<R> stream(OpenRows rows, RowMapping<R> mapping) {
        Iterator<R> objects = new SqlRows<>(rows, mapping);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(objects, Spliterator.ORDERED), false)
                .onClose(rows::close);
    }

    @Override
    public boolean hasNext() {
        if (state == State.UNKNOWN) {
            state = rows.read(result -> result.next()) ? State.ON_ROW : State.ENDED;
        }
        return state == State.ON_ROW;
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the statement has no more rows");
        }
        state = State.UNKNOWN;
        return rows.read(mapping::read);
    }
}
