package dev.cormorant.example.explorer.load;

import dev.cormorant.example.explorer.pom.PomFailure;
import java.time.Duration;
import java.util.List;

/**
 * What came of a load.
 *
 * @param added the POMs that the database did not have
 * @param changed the POMs that said something else before
 * @param unchanged the POMs that were there as they are
 * @param skipped the files that say nothing, each with the reason
 * @param rows the rows that were written
 * @param statements the statements that it took
 * @param time how long it took
 */
public record LoadSummary(
        int added, int changed, int unchanged, List<PomFailure> skipped, long rows, long statements, Duration time) {
    public LoadSummary {
        skipped = List.copyOf(skipped);
    }

    /** All files. */
    public int files() {
        return added + changed + unchanged + skipped.size();
    }

    /** So many in a second, if there were this many. */
    public long perSecond(long count) {
        return Math.round(count * 1e9 / Math.max(1, time.toNanos()));
    }
}
