package dev.cormorant.testkit.blog;

import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Profiles.PROFILES;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.time.Instant;

/** People who write. */
@Model
public final class Users extends Table<Users, User> {
    public static final Users USERS = new Users();

    public final Identity<Long> id = identity();
    public final Required<String> email = varchar(200).unique();
    public final Required<String> name = text();
    public final Nullable<String> bio = text().nullable();
    public final Nullable<Integer> age = integer().nullable();
    public final Defaulted<Instant> createdAt = timestamp().defaultsToNow();
    public final Nullable<Instant> changedAt = timestamp().nullable().onUpdate(Clock::instant);

    public final Many<Posts, Post> posts = hasMany(() -> POSTS, p -> p.authorId);
    public final Many<Posts, Post> edited = hasMany(() -> POSTS, p -> p.editorId);
    public final Many<Comments, Comment> comments = hasMany(() -> COMMENTS, c -> c.authorId);
    public final Many<Memberships, Membership> memberships = hasMany(() -> MEMBERSHIPS, m -> m.userId);
    public final Maybe<Profiles, Profile> profile = hasOne(() -> PROFILES, p -> p.userId);
}
