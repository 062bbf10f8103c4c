package dev.cormorant.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the rows of a query.
 *
 * @param rows the rows, as an immutable list
 * @param more whether there are more than these
 */
public record Excerpt<R extends @Nullable Object>(List<R> rows, boolean more) {}
