package dev.cormorant.testkit.blog;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.schema.ReferentialAction.SET_NULL;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is said about posts, by a user or by nobody in particular. */
@Model
public final class Comments extends Table<Comments, Comment> {
    public static final Comments COMMENTS = new Comments();

    public final Identity<Long> id = identity();
    public final Reference<Long> postId =
            bigint().references(() -> POSTS.id).onDelete(CASCADE).indexed();
    public final Required<String> body = text();
    public final Nullable<Long> authorId =
            bigint().nullable().references(() -> USERS.id).onDelete(SET_NULL).indexed();
    public final Defaulted<Integer> likes = integer().defaultsTo(0);

    public final One<Posts, Post> post = belongsTo(() -> POSTS, postId);
    public final Maybe<Users, User> author = belongsTo(() -> USERS, authorId);
}
