package dev.cormorant.internal.cache;

import dev.cormorant.cache.ResultCache;
import dev.cormorant.driver.Changes;
import dev.cormorant.driver.Command;
import dev.cormorant.ir.TableId;
import dev.cormorant.query.Caching;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The results of one database that are kept, and whether they may still be used. Thread-safe if the cache is. */
public final class Results {
    private final ResultCache cache;
    private final Clock clock;
    private final Freshness freshness = new Freshness();

    /** Results in a cache, whose age a clock tells. */
    public Results(ResultCache cache, Clock clock) {
        this.cache = cache;
        this.clock = clock;
    }

    /** The key of a result. */
    public ResultKey key(Command command, @Nullable Object[] values, Object readAs) {
        return new ResultKey(this, command, values, readAs);
    }

    /**
     * A result that is kept and good; otherwise the one that is read now, which is kept then. What changes while it is read
     * makes it useless at once, since the count of changes is taken before.
     *
     * @param read reads the result, and adds the tables that it is read from
     */
    @SuppressWarnings("unchecked") // equal keys are of reads that return the same
    public <T> T recall(ResultKey key, Caching caching, Function<Set<TableId>, T> read) {
        Instant now = clock.instant();
        if (cache.get(key) instanceof KeptResult kept && isGood(kept, caching, now)) {
            return (T) kept.result();
        }
        long changes = freshness.now();
        Set<TableId> tables = new HashSet<>();
        T result = read.apply(tables);
        cache.put(key, new KeptResult(result, Set.copyOf(tables), changes, now), caching.lifetime());
        return result;
    }

    private boolean isGood(KeptResult kept, Caching caching, Instant now) {
        return kept.isYounger(caching.lifetime(), now)
                && freshness.isSince(kept.changes(), kept.tables())
                && freshness.isSince(kept.changes(), caching.tags());
    }

    /** Others can see changes of rows. */
    public void changed(Changes changes) {
        if (changes.anywhere()) {
            freshness.allChanged();
        } else {
            changes.tables().forEach(freshness::changed);
        }
    }

    /** Results that name a tag are of no use any more. */
    public void invalidate(String tag) {
        freshness.changed(tag);
    }
}
