package dev.cormorant.query;

import dev.cormorant.error.Argument;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

/**
 * How old the result of a query may be: as old as its lifetime, but older than no write to its tables, and than no
 * invalidation of one of its tags.
 */
public record Caching(Duration lifetime, Set<String> tags) {
    /** Copies the tags. */
    public Caching {
        if (lifetime.isNegative() || lifetime.isZero()) {
            throw new IllegalArgumentException(
                    "cached(" + lifetime + "): a result is good for some time, or the word is left out");
        }
        tags = Set.copyOf(tags);
    }

    static Caching of(Duration lifetime, String... tags) {
        Argument.notNull(lifetime, "cached", "duration");
        Argument.noneNull(tags, "cached", "tag");
        return new Caching(lifetime, Set.copyOf(Arrays.asList(tags)));
    }
}
