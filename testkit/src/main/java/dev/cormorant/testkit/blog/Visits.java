package dev.cormorant.testkit.blog;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.Instant;

/** A log: no primary key. */
@Model
public final class Visits extends Table<Visits, Visit> {
    public static final Visits VISITS = new Visits();

    public final Required<String> page = text();
    public final Defaulted<Instant> at = timestamp().defaultsToNow();
    public final Defaulted<Integer> hits = integer().defaultsTo(1);
}
