package dev.cormorant.driver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A statement that ran, or failed.
 *
 * @param name what the program calls it, by {@code db.named(..)}; null for nothing
 * @param sql its text, without values
 * @param binds the number of bound values
 * @param duration the time from preparing it to its last row
 * @param rows the rows that it returned or changed; -1 when it failed
 * @param truncated whether a default limit cut the list that it returned
 * @param error why it failed; null when it did not
 */
public record QueryEvent(
        @Nullable String name,
        String sql,
        int binds,
        Duration duration,
        long rows,
        boolean truncated,
        @Nullable Throwable error) {}
