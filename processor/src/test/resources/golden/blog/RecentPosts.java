package blog;

import static blog.Posts.POSTS;
import static dev.cormorant.query.Query.from;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.View;
import dev.cormorant.schema.ViewDefinition;

/** A view: read, and not inserted into. */
@Model
public final class RecentPosts extends View<RecentPosts, RecentPost> {
    public static final RecentPosts RECENT_POSTS = new RecentPosts();

    public final Required<Long> id = bigint().primaryKey();
    public final Nullable<String> subject = text().nullable();

    @Override
    protected void define(ViewDefinition v) {
        v.as(from(POSTS).select(POSTS.only(POSTS.id, POSTS.title)));
    }
}
