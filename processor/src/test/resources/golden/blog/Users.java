package blog;

import static blog.Posts.POSTS;

import dev.cormorant.schema.Hidden;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

@Model
public final class Users extends Table<Users, User> {
    public static final Users USERS = new Users();

    public final Identity<Long> id = identity();
    public final Required<String> email = varchar(200).unique();

    @Hidden
    public final Required<String> password = text();

    public final Nullable<String> bio = text().nullable();
    public final Many<Posts, Post> posts = hasMany(() -> POSTS, p -> p.authorId);
}
