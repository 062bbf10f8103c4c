package dev.cormorant.internal.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were read.
 *
 * @param rows the rows, as an immutable list
 * @param more whether the database had more than were wanted
 */
record Fetched<R extends @Nullable Object>(List<R> rows, boolean more) {}
