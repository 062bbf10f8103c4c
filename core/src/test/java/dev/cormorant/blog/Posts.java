package dev.cormorant.blog;

import static dev.cormorant.blog.Comments.COMMENTS;
import static dev.cormorant.blog.Users.USERS;
import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.schema.ReferentialAction.SET_NULL;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.math.BigDecimal;

/** What users write. */
@Model
public final class Posts extends Table<Posts, Post> {
    public static final Posts POSTS = new Posts();

    public final Identity<Long> id = identity();
    public final Reference<Long> authorId =
            bigint().references(() -> USERS.id).onDelete(CASCADE).indexed();
    public final Nullable<Long> editorId =
            bigint().nullable().references(() -> USERS.id).onDelete(SET_NULL).indexed();
    public final Required<String> title = text();
    public final Defaulted<Status> status = enumeration(Status.class).defaultsTo(Status.DRAFT);
    public final Defaulted<Long> views = bigint().defaultsTo(0L);
    public final Nullable<BigDecimal> price = decimal(8, 2).nullable();

    public final One<Users, User> author = belongsTo(() -> USERS, authorId);
    public final Maybe<Users, User> editor = belongsTo(() -> USERS, editorId);
    public final Many<Comments, Comment> comments = hasMany(() -> COMMENTS, c -> c.postId);

    @Override
    protected void define(Definition<Posts> t) {
        t.check("title_present", title.ne(""));
    }
}
