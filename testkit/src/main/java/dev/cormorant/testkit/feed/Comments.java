package dev.cormorant.testkit.feed;

import static dev.cormorant.testkit.feed.Posts.POSTS;
import static dev.cormorant.testkit.feed.Videos.VIDEOS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is said about a post, a video, or another comment. */
@Model
public final class Comments extends Table<Comments, Comment> {
    public static final Comments COMMENTS = new Comments();

    public final Identity<Long> id = identity();
    public final Required<String> body = text();
    public final Defaulted<Integer> likes = integer().defaultsTo(0);
    public final Required<String> commentableType = varchar(20);
    public final Required<Long> commentableId = bigint();

    public final Morph commentable = morphTo(commentableType, commentableId)
            .to("Post", () -> POSTS.id)
            .to("Video", () -> VIDEOS.id)
            .to("Comment", () -> COMMENTS.id);
    public final Many<Comments, Comment> replies = morphMany(() -> COMMENTS, c -> c.commentable);
}
