package dev.cormorant.blog;

import static dev.cormorant.blog.Users.USERS;
import static dev.cormorant.schema.ReferentialAction.CASCADE;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What users tell about themselves. They are found by address, which may change. */
@Model
public final class Profiles extends Table<Profiles, Profile> {
    public static final Profiles PROFILES = new Profiles();

    public final Reference<String> email = varchar(200)
            .references(() -> USERS.email)
            .onUpdate(CASCADE)
            .onDelete(CASCADE)
            .primaryKey();
    public final Required<String> motto = text();

    public final One<Users, User> user = belongsTo(() -> USERS, email);
}
