package dev.cormorant.testkit.blog;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.blog.Users.USERS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What a user tells about themselves: at most one row for each. */
@Model
public final class Profiles extends Table<Profiles, Profile> {
    public static final Profiles PROFILES = new Profiles();

    public final Identity<Integer> id = intIdentity();
    public final Reference<Long> userId =
            bigint().references(() -> USERS.id).onDelete(CASCADE).unique();
    public final Nullable<String> motto = text().nullable();

    public final One<Users, User> user = belongsTo(() -> USERS, userId);

    @Override
    protected void define(Definition<Profiles> t) {
        t.small();
    }
}
