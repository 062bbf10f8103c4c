package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;

/**
 * What to read of the rows of one of the tables that a morph leads to. Immutable and thread-safe.
 *
 * @param <V> what a row becomes
 */
public final class On<V> {
    private final TableLike<?, ?> table;
    private final Shape<V> shape;

    private On(TableLike<?, ?> table, Shape<V> shape) {
        this.table = table;
        this.shape = shape;
    }

    /** For {@code COMMENTS.commentable.select(on(POSTS, POSTS.title), on(VIDEOS, VIDEOS.name))}. */
    public static <X extends TableLike<X, ?>, V> On<V> on(X table, Selection<? super X, V> selection) {
        Argument.notNull(table, "on", "table");
        Argument.notNull(selection, "on", "selection");
        return new On<>(table, selection.shape());
    }

    TableLike<?, ?> table() {
        return table;
    }

    Shape<V> shape() {
        return shape;
    }
}
