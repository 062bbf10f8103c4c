package dev.cormorant.testkit.feed;

import static dev.cormorant.testkit.feed.Comments.COMMENTS;
import static dev.cormorant.testkit.feed.Images.IMAGES;
import static dev.cormorant.testkit.feed.Marks.MARKS;
import static dev.cormorant.testkit.feed.Posts.POSTS;
import static dev.cormorant.testkit.feed.Taggings.TAGGINGS;
import static dev.cormorant.testkit.feed.Tags.TAGS;
import static dev.cormorant.testkit.feed.Videos.VIDEOS;

import dev.cormorant.Db;
import dev.cormorant.schema.Schema;

/** The schema of the feed, and rows that belong to rows of several tables. */
public final class Feed {
    /** All of its tables. */
    public static final Schema SCHEMA = Schema.of(POSTS, VIDEOS, COMMENTS, IMAGES, TAGS, TAGGINGS, MARKS);

    private Feed() {}

    /** Inserts a comment on a post. */
    public static Comment comment(Db db, Post post, String body) {
        return comment(db, "Post", post.id(), body);
    }

    /** Inserts a comment on a video. */
    public static Comment comment(Db db, Video video, String body) {
        return comment(db, "Video", video.id(), body);
    }

    /** Inserts a comment on another. */
    public static Comment comment(Db db, Comment comment, String body) {
        return comment(db, "Comment", comment.id(), body);
    }

    /** Inserts a comment on what these values name. */
    public static Comment comment(Db db, String type, long id, String body) {
        return db.insert(NewComment.body(body).commentableType(type).commentableId(id));
    }

    /** A comment on a post that is gone, which Cormorant would not insert. */
    public static Comment orphan(Db db) {
        db.sql("insert into :table (:body, :type, :key) values ('orphan', 'Post', 4711)")
                .name("table", COMMENTS)
                .name("body", COMMENTS.body)
                .name("type", COMMENTS.commentableType)
                .name("key", COMMENTS.commentableId)
                .execute();
        return db.from(COMMENTS).where(COMMENTS.body.eq("orphan")).getOne();
    }

    /** Gives a post a tag. */
    public static Tagging tag(Db db, Post post, Tag tag) {
        return db.insert(NewTagging.tagId(tag.id()).taggableType("Post").taggableId(post.id()));
    }

    /** Gives a video a tag. */
    public static Tagging tag(Db db, Video video, Tag tag) {
        return db.insert(NewTagging.tagId(tag.id()).taggableType("Video").taggableId(video.id()));
    }
}
