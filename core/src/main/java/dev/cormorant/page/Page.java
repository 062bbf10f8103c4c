package dev.cormorant.page;

import dev.cormorant.error.Argument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered page, and how many there are.
 *
 * @param rows the rows of the page, as an immutable list
 * @param page its number, from 1
 * @param perPage the most rows of a page
 * @param total the number of rows of all pages
 */
public record Page<R extends @Nullable Object>(List<R> rows, long page, int perPage, long total) {
    /** Refuses null. */
    public Page {
        Argument.notNull(rows, "Page", "list of rows");
    }

    /** The number of pages; 1 where there is no row. */
    public long pages() {
        return Math.max(1, (total - 1) / perPage + 1);
    }

    /** Whether there is a page after this one. */
    public boolean hasNext() {
        return page < pages();
    }

    /** Whether there is a page before this one. */
    public boolean hasPrevious() {
        return page > 1;
    }
}
