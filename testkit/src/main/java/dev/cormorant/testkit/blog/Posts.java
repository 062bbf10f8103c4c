package dev.cormorant.testkit.blog;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.schema.ReferentialAction.SET_NULL;
import static dev.cormorant.testkit.blog.Categories.CATEGORIES;
import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Users.USERS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** What users write: two keys to one table, a key that may be null, a unique constraint of two columns, checks. */
@Model
public final class Posts extends Table<Posts, Post> {
    public static final Posts POSTS = new Posts();

    public final Identity<Long> id = identity();
    public final Reference<Long> authorId =
            bigint().references(() -> USERS.id).onDelete(CASCADE).indexed();
    public final Required<String> slug = varchar(80);
    public final Required<String> title = varchar(120);
    public final Defaulted<String> body = text().defaultsTo("");
    public final Nullable<Long> editorId =
            bigint().nullable().references(() -> USERS.id).onDelete(SET_NULL).indexed();
    public final Nullable<Long> categoryId =
            bigint().nullable().references(() -> CATEGORIES.id).indexed();
    public final Defaulted<Status> status = enumeration(Status.class).defaultsTo(Status.DRAFT);
    public final Defaulted<Long> views = bigint().defaultsTo(0L);
    public final Nullable<BigDecimal> rating = decimal(4, 2).nullable();
    public final Nullable<Instant> publishedAt = timestamp().nullable();

    public final One<Users, User> author = belongsTo(() -> USERS, authorId);
    public final Maybe<Users, User> editor = belongsTo(() -> USERS, editorId);
    public final Maybe<Categories, Category> category = belongsTo(() -> CATEGORIES, categoryId);
    public final Many<Comments, Comment> comments = hasMany(() -> COMMENTS, c -> c.postId);

    @Override
    protected void define(Definition<Posts> t) {
        t.unique("one_slug_per_author").on(authorId, slug);
        t.check("title_present", title.ne(""));
        t.check("views_not_negative", views.gte(0L));
        t.index("posts_by_status").on(status.asc(), publishedAt.desc());
    }
}
