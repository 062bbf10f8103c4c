package dev.cormorant.blog;

import static dev.cormorant.blog.Profiles.PROFILES;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What profiles show. */
@Model
public final class Badges extends Table<Badges, Badge> {
    public static final Badges BADGES = new Badges();

    public final Identity<Long> id = identity();
    public final Nullable<String> profile =
            varchar(200).nullable().references(() -> PROFILES.email).indexed();
}
