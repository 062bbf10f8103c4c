package dev.cormorant.page;

import dev.cormorant.error.Argument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered page of which nobody counted the others.
 *
 * @param rows the rows of the page, as an immutable list
 * @param page its number, from 1
 * @param perPage the most rows of a page
 * @param hasNext whether there is a page after this one
 */
public record PageWithoutTotal<R extends @Nullable Object>(List<R> rows, long page, int perPage, boolean hasNext) {
    /** Refuses null. */
    public PageWithoutTotal {
        Argument.notNull(rows, "PageWithoutTotal", "list of rows");
    }

    /** Whether there is a page before this one. */
    public boolean hasPrevious() {
        return page > 1;
    }
}
