package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.expression.RowQuery;
import org.jspecify.annotations.Nullable;

/** Takes down which rows a view has. */
public final class ViewDefinition {
    private @Nullable RowQuery query;

    ViewDefinition() {}

    /**
     * The rows of this query, its values in the order of the view's columns. Begin it with {@code from(TABLE)} of
     * {@link dev.cormorant.query.Query}, which needs no database.
     *
     * @throws IllegalStateException if the rows were said before
     */
    public void as(RowQuery rows) {
        Argument.notNull(rows, "as", "query");
        if (query != null) {
            throw new IllegalStateException(
                    "as(..) is said twice; a view has the rows of one query, which may be a union");
        }
        query = rows;
    }

    @Nullable
    RowQuery query() {
        return query;
    }
}
