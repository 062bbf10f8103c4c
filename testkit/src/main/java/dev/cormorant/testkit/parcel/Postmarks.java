package dev.cormorant.testkit.parcel;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.Instant;
import java.time.LocalTime;

/** Prints that are known by their time. */
@Model
public final class Postmarks extends Table<Postmarks, Postmark> {
    public static final Postmarks POSTMARKS = new Postmarks();

    public final Required<Instant> at = timestamp().primaryKey();
    public final Nullable<LocalTime> collected = time().nullable().unique();
    public final Required<byte[]> print = bytes();

    @Override
    protected void define(Definition<Postmarks> t) {
        t.check("printed", print.ne(new byte[0]));
    }
}
