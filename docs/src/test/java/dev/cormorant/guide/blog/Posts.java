package dev.cormorant.guide.blog;

import static dev.cormorant.guide.blog.Comments.COMMENTS;
import static dev.cormorant.guide.blog.Users.USERS;
import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.schema.ReferentialAction.SET_NULL;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.Clock;
import java.time.Instant;

/** What is written. */
// snippet: table
@Model
public final class Posts extends Table<Posts, Post> {
    public static final Posts POSTS = new Posts();

    public final Identity<Long> id = identity();
    public final Reference<Long> authorId =
            bigint().references(() -> USERS.id).onDelete(CASCADE).indexed();
    public final Nullable<Long> editorId =
            bigint().nullable().references(() -> USERS.id).onDelete(SET_NULL).indexed();
    public final Required<String> title = varchar(120);
    public final Defaulted<Status> status = enumeration(Status.class).defaultsTo(Status.DRAFT);
    public final Defaulted<Integer> views = integer().defaultsTo(0);
    public final Nullable<Instant> publishedAt = timestamp().nullable();
    public final Defaulted<Instant> createdAt = timestamp().defaultsToNow();
    public final Defaulted<Instant> updatedAt = timestamp().defaultsToNow().onUpdate(Clock::instant);

    public final One<Users, User> author = belongsTo(() -> USERS, authorId);
    public final Maybe<Users, User> editor = belongsTo(() -> USERS, editorId);
    public final Many<Comments, Comment> comments = hasMany(() -> COMMENTS, c -> c.postId);

    @Override
    protected void define(Definition<Posts> t) {
        t.unique("one_title_per_author").on(authorId, title);
        t.index("posts_by_status").on(status, createdAt.desc());
        t.check("title_present", title.ne(""));
    }
}
// end
