package dev.cormorant.query;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.TableLike;
import dev.cormorant.shape.RecordShape;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A query that skips a number of rows. It has neither pages nor cursors, which say in their own way where to begin.
 * Immutable and thread-safe.
 *
 * @param <S> the table
 * @param <R> what a row becomes
 */
public final class OffsetQuery<S extends TableLike<S, ?>, R extends @Nullable Object> extends Terminals<S, R> {
    OffsetQuery(QueryRunner runner, ReadIntent<R> intent) {
        super(runner, intent);
    }

    /** At most so many rows. */
    public OffsetQuery<S, R> limit(long rows) {
        intent().requireNotNearest("limit");
        return new OffsetQuery<>(runner(), intent().withLimit(requireNotNegative("limit", rows)));
    }

    /** Lets the result be one that was read before: {@link Query#cached}. */
    public OffsetQuery<S, R> cached(Duration lifetime, String... tags) {
        return new OffsetQuery<>(runner(), intent().withCaching(Caching.of(lifetime, tags)));
    }

    /** Without the first so many rows. */
    public OffsetQuery<S, R> offset(long rows) {
        return new OffsetQuery<>(runner(), intent().withOffset(requireNotNegative("offset", rows)));
    }

    /** Something else of each row than the whole of it. */
    public <V> OffsetQuery<S, V> select(Selection<? super S, V> selection) {
        Argument.notNull(selection, "select", "selection");
        return new OffsetQuery<>(runner(), Selected.checked(intent().withShape(selection.shape())));
    }

    /** A record of each row, which is a shape of the table: {@link Query#select(Class)}. */
    public <V extends Record> OffsetQuery<S, V> select(Class<V> shape) {
        return select(RecordShape.<S, V>of(shape, intent().table()));
    }
}
