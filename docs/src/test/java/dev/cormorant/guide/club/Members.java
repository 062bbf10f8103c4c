package dev.cormorant.guide.club;

import static dev.cormorant.schema.Validators.max;
import static dev.cormorant.schema.Validators.min;
import static dev.cormorant.schema.Validators.minLength;
import static dev.cormorant.schema.Validators.pattern;

import dev.cormorant.schema.Hidden;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Who belongs to the club. */
// snippet: table
@Model
public final class Members extends Table<Members, Member> {
    public static final Members MEMBERS = new Members();

    public final Identity<Long> id = identity();
    public final Required<String> email = varchar(200)
            .unique()
            .validate(minLength(6), pattern(".+@.+"))
            .onWrite(v -> v.strip().toLowerCase(Locale.ROOT));

    @Hidden
    public final Required<String> password = text().validate(minLength(8));

    public final Nullable<Integer> age = integer().nullable().validate(min(16), max(120));
    public final Defaulted<String> role = varchar(20).defaultsTo("guest").comment("guest, member or treasurer");
    public final Defaulted<UUID> card = uuid().defaultsTo(() -> UUID.randomUUID());
    public final Defaulted<Instant> joinedAt = timestamp().defaultsToNow();
    public final Defaulted<Instant> changedAt = timestamp().defaultsToNow().onUpdate(Clock::instant);
    public final Nullable<String> nickname = text().nullable().named("known_as");
}
// end
