package dev.cormorant.benchmark.work;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a search may ask for: six conditions, each of them or not. */
public record Filter(
        @Nullable Long authorId,
        Posts.@Nullable Status status,
        @Nullable Integer viewsFrom,
        @Nullable Boolean featured,
        @Nullable Instant createdBefore,
        @Nullable String titlePrefix) {
    /** The most rows that a search returns. */
    public static final int LIMIT = 20;

    /** Every way to ask for some of the six, and for an author always: a search returns few rows of an index. */
    public static final List<Filter> SAMPLES =
            IntStream.range(0, 32).mapToObj(Filter::sample).toList();

    /** What a title has to be like, for {@code LIKE ? ESCAPE '\\'}; null where any will do. */
    public @Nullable String titlePattern() {
        if (titlePrefix == null) {
            return null;
        }
        return titlePrefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Filter sample(int conditions) {
        return new Filter(
                1L + conditions,
                (conditions & 1) == 0 ? null : Posts.Status.PUBLISHED,
                (conditions & 2) == 0 ? null : 100,
                (conditions & 4) == 0 ? null : false,
                (conditions & 8) == 0 ? null : Samples.FIRST_DAY.plusSeconds(5_000_000),
                (conditions & 16) == 0 ? null : "Post");
    }
}
