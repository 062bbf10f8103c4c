package dev.cormorant.expression;

import dev.cormorant.ir.Select;
import org.jspecify.annotations.Nullable;

/**
 * A query that may stand inside of another, in {@link Expression#in(ValueQuery)}.
 *
 * @param <T> what it yields for each row
 */
public interface ValueQuery<T extends @Nullable Object> {
    /**
     * The query as a node that selects one column.
     *
     * @throws IllegalArgumentException if it selects something else than one value
     */
    Select node();
}
