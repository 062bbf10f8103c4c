package dev.cormorant.blog;

import static dev.cormorant.blog.Posts.POSTS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.Instant;

/** People who write. */
@Model
public final class Users extends Table<Users, User> {
    public static final Users USERS = new Users();

    public final Identity<Long> id = identity();
    public final Required<String> email = varchar(200).unique();
    public final Required<String> name = text();
    public final Nullable<Integer> age = integer().nullable();
    public final Nullable<Instant> seenAt = timestamp().nullable();

    public final Many<Posts, Post> posts = hasMany(() -> POSTS, p -> p.authorId);
}
