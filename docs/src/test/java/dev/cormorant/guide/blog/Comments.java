package dev.cormorant.guide.blog;

import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Users.USERS;
import static dev.cormorant.schema.ReferentialAction.CASCADE;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What readers answer. */
// snippet: table
@Model
public final class Comments extends Table<Comments, Comment> {
    public static final Comments COMMENTS = new Comments();

    public final Identity<Long> id = identity();
    public final Reference<Long> postId =
            bigint().references(() -> POSTS.id).onDelete(CASCADE).indexed();
    public final Reference<Long> authorId =
            bigint().references(() -> USERS.id).onDelete(CASCADE).indexed();
    public final Required<String> body = text();

    public final One<Posts, Post> post = belongsTo(() -> POSTS, postId);
    public final One<Users, User> author = belongsTo(() -> USERS, authorId);
}
// end
