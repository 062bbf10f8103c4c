package dev.cormorant.benchmark.jimmer;

import dev.cormorant.benchmark.jdbc.IsoMicros;
import java.time.Instant;
import org.babyfish.jimmer.sql.runtime.ScalarProvider;

/** Points in time in SQLite. */
final class InstantAsText implements ScalarProvider<Instant, String> {
    @Override
    public Instant toScalar(String text) {
        return IsoMicros.instant(text);
    }

    @Override
    public String toSql(Instant value) {
        return IsoMicros.text(value);
    }
}
