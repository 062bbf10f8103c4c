package dev.cormorant.guide.blog;

import static dev.cormorant.guide.blog.Posts.POSTS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Who writes. */
// snippet: table
@Model
public final class Users extends Table<Users, User> {
    public static final Users USERS = new Users();

    public final Identity<Long> id = identity();
    public final Required<String> name = text();
    public final Required<String> email = varchar(200).unique();
    public final Nullable<String> bio = text().nullable();

    public final Many<Posts, Post> posts = hasMany(() -> POSTS, p -> p.authorId);
}
// end
